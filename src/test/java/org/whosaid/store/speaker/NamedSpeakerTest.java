package org.whosaid.store.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.document.SpeakerAnswer;

class NamedSpeakerTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Brandholm, person, true",
        "Brandholm & Sons, organization, true",
        "Anna Brandholm & Per Lind, person, false",
        "residents, group, false",
        "a senior aide, anonymous, false",
        "the report, document, false",
        ", unknown, false",
    })
    void is_who_would_be_the_same_in_another_document(@Nullable String name, String type, boolean expected) {
        assertThat(NamedSpeaker.in(answer(name, type)).isPresent()).isEqualTo(expected);
    }

    @Test
    void is_nobody_whose_name_no_index_could_hold() {
        assertThat(NamedSpeaker.in(answer("ﷺ".repeat(100), "person"))).isEmpty();
    }

    private static SpeakerAnswer answer(@Nullable String name, String type) {
        return new SpeakerAnswer(name, type, List.of(), List.of(), List.of(), null, "full-name", 0.9);
    }
}
