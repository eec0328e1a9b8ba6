package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Several who speak as one. People, firms and events are invented; see {@link MarkedText} for the marks. */
class JointSpeakersTest {
    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet(
                        "description between",
                        "<1 Prof. Ida Calder of the University of Halvik and her former student Dr Hugo Rask> |1 argue| {1 no}.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "place between",
                        "<1 Ida Calder of Halvik and Hugo Rask of Oslo> |1 argue| {1 no}.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "age between",
                        "<1 Ida Calder, 34, and Hugo Rask, 40,> |1 argue| {1 no}.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "role between",
                        "<1 Ida Calder, the mayor, and Hugo Rask, her deputy,> |1 argue| {1 no}.",
                        "Ida Calder & Hugo Rask"),
                argumentSet("wife", "<1 Hugo Rask and his wife, Ida,> |1 argue| {1 no}.", "Hugo Rask & Ida"),
                argumentSet(
                        "three",
                        "<1 Ida Calder, Hugo Rask and Bo Holm> |1 argue| {1 no}.",
                        "Ida Calder & Hugo Rask & Bo Holm"),
                argumentSet(
                        "the pair",
                        "<1 Ida Calder and Hugo Rask> |1 argue| {1 no}. {2 “Yes,”} <2 the pair> |2 write|.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "the two",
                        "Ida Calder and Hugo Rask sat down. {1 “Yes,”} <1 the two> |1 wrote|.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "the duo",
                        "Ida Calder and Hugo Rask sat down. {1 “Yes,”} <1 the duo> |1 wrote|.",
                        "Ida Calder & Hugo Rask"),
                argumentSet(
                        "the couple",
                        "Hugo Rask and his wife, Ida, sat down. {1 “Yes,”} <1 the couple> |1 wrote|.",
                        "Hugo Rask & Ida"),
                argumentSet(
                        "the sisters",
                        "Twins Ida and Eva Calder run a shop.\n\n{1 “Yes,”} <1 Ida> |1 said|.\n\n{2 “No,”} <2 Eva> |2 said|.\n\n<3 The sisters> |3 insist| {3 that it rained}.",
                        "Ida & Eva Calder"),
                argumentSet(
                        "the brothers",
                        "Hugo and Otto Holm have run a small shop since the war. It rained. <1 The brothers> |1 insist| {1 that it rained}.",
                        "Hugo & Otto Holm"),
                argumentSet(
                        "no brothers",
                        "Ida Calder and Eva Holm run a shop. It rained. <1 The brothers> |1 insist| {1 that it rained}.",
                        "The brothers"),
                argumentSet(
                        "institute", "<1 The Centre at the Holm Institute and Rask Fund> |1 said| {1 no}.", "Centre"),
                argumentSet(
                        "the trio",
                        "Ida Calder, Hugo Rask and Bo Holm sat down. <1 The trio> |1 wrote| {1 no}.",
                        "Ida Calder & Hugo Rask & Bo Holm"),
                argumentSet(
                        "titles in the plural",
                        "<1 Drs. Ida Calder and Hugo Holm> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder & Hugo Holm"),
                argumentSet(
                        "ministers",
                        "<1 Ministers Ida Calder and Hugo Holm> |1 said| {1 that nobody would return before morning}.",
                        "Ida Calder & Hugo Holm"));
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
