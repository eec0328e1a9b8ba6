package org.whosaid.store.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.document.SpeakerAnswer;

class SpeakerLinkEvidenceTest {
    private static final Instant NOW = Instant.parse("2024-11-22T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1999-11-22T00:00:00Z");

    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet("nothing else is told", "uk", NOW, List.of(), List.of(), "uk", false),
                argumentSet(
                        "a baker who became Secretary General",
                        "",
                        NOW,
                        List.of("Leeds baker"),
                        List.of("NATO Secretary General"),
                        "",
                        false),
                argumentSet(
                        "the same office in another spelling", "", NOW, List.of("Sen."), List.of("senator"), "", false),
                argumentSet(
                        "mayors of two towns",
                        "",
                        NOW,
                        List.of("mayor of Halvik"),
                        List.of("Mayor of Norhavn"),
                        "",
                        true),
                argumentSet(
                        "mayor of another town, a generation ago",
                        "",
                        LONG_AGO,
                        List.of("mayor of Halvik"),
                        List.of("mayor of Norhavn"),
                        "",
                        false),
                argumentSet("a woman and a man", "", NOW, List.of("spokeswoman"), List.of("father of three"), "", true),
                argumentSet(
                        "a woman who is called chairman",
                        "",
                        NOW,
                        List.of("actress"),
                        List.of("board chairman"),
                        "",
                        false),
                argumentSet("another country", "se", NOW, List.of("nurse"), List.of("nurse"), "uk", false),
                argumentSet(
                        "another country and other roles", "se", NOW, List.of("nurse"), List.of("pilot"), "uk", true),
                argumentSet("long ago and other roles", "", LONG_AGO, List.of("nurse"), List.of("pilot"), "", true),
                argumentSet("long ago, the same role", "", LONG_AGO, List.of("pilot"), List.of("pilot"), "", false),
                argumentSet("long ago and another country", "se", LONG_AGO, List.of(), List.of(), "uk", true));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tells_whether_something_speaks_against_it(
            String country,
            Instant date,
            List<String> roles,
            List<String> knownRoles,
            String knownCountry,
            boolean expected) {
        // Given
        SpeakerLinkEvidence evidence = new SpeakerLinkEvidence(
                named("Kim Ostrander", roles), new PublicationContext("", country, date), Optional.empty());

        // When, Then
        assertThat(evidence.isAgainst(known("kim ostrander", knownRoles, knownCountry)))
                .isEqualTo(expected);
    }

    static NamedSpeaker named(String name, List<String> roles) {
        SpeakerAnswer answer = new SpeakerAnswer(name, "person", roles, List.of(), List.of(), null, "full-name", 0.9);
        NamedSpeaker named = NamedSpeaker.in(answer).orElseThrow();
        named.add(answer);
        return named;
    }

    private static KnownSpeaker known(String key, List<String> roles, String country) {
        return new KnownSpeaker(
                new UUID(0, 1),
                key,
                "person",
                Set.copyOf(roles),
                Set.of(),
                country.isEmpty() ? Set.of() : Set.of(country),
                Optional.of(NOW),
                Optional.of(NOW),
                Map.of());
    }
}
