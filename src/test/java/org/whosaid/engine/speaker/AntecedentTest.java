package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom pronouns and descriptions take up. People and events are invented; see {@link MarkedText} for the marks. */
class AntecedentTest {
    static Stream<Arguments> antecedent() {
        return Stream.of(
                argumentSet(
                        "bare name that pronouns show to be a person's",
                        "Orlo went to sea, where he met Tom Rask. Orlo painted until he left. <1 He> |1 said| {1 it paid}.",
                        "Orlo"),
                argumentSet(
                        "pronoun in a quote says nothing about the next one",
                        "Tom Rask paints. “He met Jan Holm, he fed Jan Holm, he drew Jan Holm.” <1 He> |1 said| {1 it paid}.",
                        "Tom Rask"),
                argumentSet(
                        "kin without a name comes between",
                        "Eva Rask left in May. Her mother stayed on and still <1 she> |1 says| {1 no}.",
                        "Her mother"),
                argumentSet(
                        "singular they",
                        "Robin Tveit plays the oboe. {1 “It squeaks,”} <1 they> |1 said|.",
                        "Robin Tveit"),
                argumentSet(
                        "subject before the subject of a subordinate clause",
                        "Tom Rask resigned because Jan Holm lied. <1 He> |1 said| {1 it hurt}.",
                        "Tom Rask"),
                argumentSet(
                        "who after the complement of a noun",
                        "She feared the rise of Tom Rask, <1 who> |1 said| {1 no}.",
                        "Tom Rask"),
                argumentSet(
                        "who after a friend of somebody",
                        "She met a friend of Tom Rask, <1 who> |1 said| {1 no}.",
                        "a friend"),
                argumentSet(
                        "who after somebody of somewhere",
                        "She met Tom Rask of Leeds, <1 who> |1 said| {1 no}.",
                        "Tom Rask"),
                argumentSet(
                        "who after an office that is run for",
                        "Tom Rask won. She wrote to the nominee for mayor, <1 who> |1 said| {1 no}.",
                        "Tom Rask"),
                argumentSet(
                        "description with a possessive that tells the gender",
                        "Senator Tom Rask stood. Senator Eva Holm sat. The senator loosened his tie. <1 The senator> |1 raised his glass and said| {1 no}.",
                        "Tom Rask"),
                argumentSet(
                        "headline that describes, text that names",
                        "<1 Flood survivor>|1 :| {1 they left us}\n\nKirsi Tveit spent a night on a roof.",
                        "Kirsi Tveit"),
                argumentSet(
                        "name inside a relative clause is no apposition",
                        "The Alliance for Clean Rivers met. <1 The alliance, which includes the Holm Institute,> |1 said| {1 no}.",
                        "Alliance for Clean Rivers"),
                argumentSet(
                        "name after an institution's own reporter in marks",
                        "The Coastal Post was late. <1 its “harbour reporter” Eva Holm> |1 wrote| {1 no}.",
                        "Eva Holm"),
                argumentSet(
                        "an institution's report",
                        "<1 A Coastal Audit Office report published in May> |1 found| {1 the mill empty}.",
                        "Coastal Audit Office"),
                argumentSet(
                        "verb with an irregular past at the start",
                        "Eva Holm hid it. Ran a mill on the quiet. <1 She> |1 says| {1 no}.",
                        "Eva Holm"));
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
