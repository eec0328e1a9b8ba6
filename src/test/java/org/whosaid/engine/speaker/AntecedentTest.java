package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;

/** Whom pronouns and descriptions take up. People and events are invented; see {@link MarkedText} for the marks. */
class AntecedentTest {
    static Stream<Arguments> antecedent() {
        return CaseTable.of(AntecedentTest.class, "antecedents.jsonl");
    }

    @ParameterizedTest
    @MethodSource
    void antecedent(String text, String speaker) {
        // Given a text with one attribution

        // When
        Speaker found = MarkedText.speakersOf(text).get(0);

        // Then
        assertThat(found.canonicalName()).contains(speaker);
    }
}
