package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;

/** Titles, offices and letters beside a name are no part of it. People, firms and events are invented; see {@link MarkedText} for the marks. */
class TitledNamesTest {
    static Stream<Arguments> names() {
        return CaseTable.of(TitledNamesTest.class, "titled-names.jsonl");
    }

    @ParameterizedTest
    @MethodSource
    void names(String text, String speaker) {
        // Given a text with its sources marked

        // When
        List<Speaker> speakers = MarkedText.speakersOf(text);

        // Then
        assertThat(speakers.get(speakers.size() - 1).canonicalName()).contains(speaker);
    }
}
