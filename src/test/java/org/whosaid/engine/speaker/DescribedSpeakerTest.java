package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;

/** Whom a description means. People and events are invented; see {@link MarkedText} for the marks. */
class DescribedSpeakerTest {
    static Stream<Arguments> meant() {
        return CaseTable.of(DescribedSpeakerTest.class, "described-speakers.jsonl");
    }

    @ParameterizedTest
    @MethodSource
    void meant(String text, String speaker) {
        // Given a text that tells whom its last source means

        // When
        List<Speaker> found = MarkedText.speakersOf(text);

        // Then
        assertThat(found.get(found.size() - 1).canonicalName()).contains(speaker);
    }

    static Stream<Arguments> leftOpen() {
        return Stream.of(
                argumentSet(
                        "former, where only the holder is known",
                        "Mayor Olga Rask met Eva Lund. Lund waved. {1 “No,”} <1 the former mayor> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "deputy of the one named",
                        "President Olga Rask met Eva Lund. Lund waved. {1 “No,”} <1 the vice president> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "age of another",
                        "Olga Rask, 40, paints. {1 “No,”} <1 the 27-year-old> |1 said|.",
                        "Olga Rask"));
    }

    @ParameterizedTest
    @MethodSource
    void leftOpen(String text, String other) {
        // Given a description that contradicts what the text says about the only bearer of the noun

        // When
        Speaker found = MarkedText.speakersOf(text).get(0);

        // Then
        assertThat(found.canonicalName()).isNotEqualTo(Optional.of(other));
    }
}
