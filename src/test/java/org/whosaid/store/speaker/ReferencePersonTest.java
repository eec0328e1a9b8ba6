package org.whosaid.store.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencePersonTest {
    private static final ReferencePerson SENATOR = new ReferencePerson(
            "wikidata",
            "Q900000001",
            "Ottilie Varnholt",
            List.of(),
            Optional.of("F"),
            Optional.of("Senator"),
            Optional.of("MA"),
            Optional.of("Democrat"),
            Optional.of(LocalDate.parse("2013-01-03")),
            Optional.of(LocalDate.parse("2025-01-03")),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "Sen., 2020-05-01, true",
        "U.S. Senator, 2020-05-01, true",
        "Democratic Sen., 2020-05-01, true",
        "Sen.|Massachusetts Democrat, 2020-05-01, true",
        "Massachusetts Sen., 2020-05-01, true",
        "senator from Massachusetts, 2020-05-01, true",
        "Sen.|Ohio Republican, 2020-05-01, false",
        "senator from Ohio, 2020-05-01, false",
        "Republican Sen., 2020-05-01, false",
        "state senator, 2020-05-01, false",
        "Rep., 2020-05-01, false",
        "Leeds baker, 2020-05-01, false",
        "Sen.|father of three, 2020-05-01, false",
        "Sen., 2010-05-01, false",
        "Sen., 2026-05-01, false",
        "former Sen., 2026-05-01, true",
        "former Sen., 2020-05-01, false",
    })
    void is_meant_by_title_place_party_and_time(String roles, String date, boolean expected) {
        // Given
        NamedSpeaker named = SpeakerLinkEvidenceTest.named("Varnholt", Arrays.asList(roles.split("\\|")));
        PublicationContext circumstances = new PublicationContext("", "", Instant.parse(date + "T00:00:00Z"));

        // When, Then
        assertThat(SENATOR.fits(named, circumstances)).isEqualTo(expected);
    }
}
