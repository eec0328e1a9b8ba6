package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two people of one name. People and events are invented; see {@link MarkedText} for the marks. */
class SameSurnameTest {
    static Stream<Arguments> told() {
        return Stream.of(
                argumentSet(
                        "younger by age",
                        "Greta Rask, 31, paints. Her aunt, Olga Rask, 77, carves. {1 “I sell more,”} <1 the younger woman> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "elder by age, without a noun",
                        "Greta Rask, 31, paints. Olga Rask, 77, carves. {1 “I sell more,”} <1 the elder> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "older by kinship",
                        "Dirk Holm keeps bees. His father, Jan Holm, keeps goats. {1 “They bite,”} <1 the older man> |1 said|.",
                        "Jan Holm"),
                argumentSet(
                        "called the younger",
                        "The elder Mr. Holm, Jan, bought the mill; the younger, Dirk, let it. {1 “It leaked,”} <1 the younger Mr. Holm> |1 said|.",
                        "Dirk"),
                argumentSet(
                        "pronoun after the verb",
                        "Ann Holm and Tom Holm own the mill. They run it with Eva Rask. <1 Holm> |1 says| {1 she would sell it}.",
                        "Ann Holm"),
                argumentSet(
                        "not whom the words speak of",
                        "Eva Holm won the seat that her husband, Jan Holm, held. {1 “Jan would have laughed,”} <1 Holm> |1 said|.",
                        "Eva Holm"),
                argumentSet(
                        "described in the sentence before",
                        "Detective Eva Holm stood up. Her witness was Jan Holm, a roofer. Jan Holm coughed.\n\n{1 It was late}, <1 the detective> |1 said|. {2 “Paint fades,”} <2 Holm> |2 said|.",
                        "Eva Holm"),
                argumentSet(
                        "wife introduced by her given name",
                        "Sir Jan Holm and his wife, Eva, sold the house. {1 “It was cold,”} <1 Lady Holm> |1 said|.",
                        "Eva"),
                argumentSet(
                        "middle names that differ",
                        "Nana Ama Holm sat down. Nana Yaw Holm, the clerk, rose. {1 “No,”} <1 the clerk> |1 said|.",
                        "Nana Yaw Holm"),
                argumentSet(
                        "whom the text is about",
                        "Jan Holm built the mill. It burnt.\n\nHis cousin Bo Holm came by.\n\nIt rained.\n\n{1 “It turns,”} <1 Holm> |1 said|.",
                        "Jan Holm"),
                argumentSet(
                        "called by the given name now and then",
                        "Jan Holm built the mill. Holm sold it. Holm left. Holm drank. Jan missed it. Holm wrote. Holm begged. Jan came back with Ida Holm. <1 Holm> |1 said| {1 it turned}.",
                        "Jan Holm"));
    }

    @ParameterizedTest
    @MethodSource
    void told(String text, String speaker) {
        // Given a text that tells the bearers of a name apart

        // When
        List<Speaker> found = MarkedText.speakersOf(text);

        // Then
        assertThat(found.get(found.size() - 1).canonicalName()).contains(speaker);
    }

    @Test
    void abstainsWhereTheTextItselfSaysThatTheNameIsShared() {
        // Given
        String text = "The board has two members called Rask, Olga and Bo. {1 “It can wait,”} <1 Rask> |1 said|.";

        // When
        Speaker found = MarkedText.speakersOf(text).get(0);

        // Then
        assertThat(found.reason()).isEqualTo(SpeakerReason.AMBIGUOUS_NAME);
        assertThat(((Speaker.Unresolved) found).candidates()).containsExactly("Olga", "Bo");
    }

    @Test
    void abstainsBetweenTheElderAndTheYoungerOfOneAge() {
        // Given
        String text =
                "Greta Rask, 31, paints. Olga Rask, 31, carves. {1 “I sell more,”} <1 the younger woman> |1 said|.";

        // When
        Speaker found = MarkedText.speakersOf(text).get(0);

        // Then
        assertThat(found.canonicalName()).isEmpty();
    }
}
