package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks after a label. People, firms and events are invented; see {@link MarkedText} for the marks. */
class InterviewLabelsTest {
    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet(
                        "initials of two",
                        "Ida Calder met Hugo Rask.\n\n<1 IC>|1 :| {1 Are you well?}\n\n<2 HR>|2 :| {2 No.}",
                        "Hugo Rask"),
                argumentSet(
                        "initials with stops",
                        "Ida Calder met Hugo Rask.\n\n<1 I.C.>|1 :| {1 Are you well?}",
                        "Ida Calder"),
                argumentSet(
                        "middle name left out",
                        "In the old mill Ida Mary Calder met somebody called Hugo Rask.\n\n<1 IC>|1 :| {1 Are you well?}",
                        "Ida Mary Calder"),
                argumentSet(
                        "double surname",
                        "Ida Calder-Holm met Hugo Rask.\n\n<1 ICH>|1 :| {1 Are you well?}",
                        "Ida Calder-Holm"));
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
