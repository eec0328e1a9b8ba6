package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a description means. People and events are invented; see {@link MarkedText} for the marks. */
class DescribedSpeakerTest {
    static Stream<Arguments> meant() {
        return Stream.of(
                argumentSet(
                        "age told",
                        "Greta Rask, 31, met Olga Holm in Bergen. Holm paints. {1 “I carve,”} <1 the 31-year-old> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "teenager",
                        "Greta Rask, 17, beat Olga Holm, 31, in Bergen. Holm paints. {1 “I row,”} <1 the teenager> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "octogenarian",
                        "Greta Rask, 84, met Olga Holm, 31, in Bergen. Holm paints. {1 “I row,”} <1 the octogenarian> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "an institution with another's modifier",
                        "Holm Industries burnt down in Bergen. Holm Industries made soap. {1 “It was arson,”} <1 the fire brigade> |1 said|.",
                        "the fire brigade"),
                argumentSet(
                        "a newspaper called after a noun for people",
                        "Greta Rask is a pop star from Bergen. Rask sang. {1 “She won,”} |1 according to| <1 the Norwegian Star>.",
                        "the Norwegian Star"),
                argumentSet(
                        "another",
                        "Greta Rask rows in Bergen. One of her friends sings. {1 “She wins,”} |1 said| <1 another>.",
                        "another"),
                argumentSet(
                        "age told of nobody but another",
                        "Greta Rask swam to the island with Olga Holm, 40. {1 “It was cold,”} <1 the 27-year-old> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "a doctor still",
                        "{1 She was ill,} <1 the minister's former doctor> |1 said|. Dr. Greta Rask, who wrote a book on the minister, spoke on Monday.",
                        "Greta Rask"),
                argumentSet(
                        "one of many senators",
                        "Greta Rask spoke in Bergen on Monday. Rask has the best odds, Rask's staff believe, and Sen. Tom Holm has none. Rask waved. {1 It was late,} <1 the former senator> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "a city has an attorney, and is none",
                        "City Attorney Tom Rask wrote a letter. {1 that the posters come down} |1 demands| <1 the city> in it.",
                        "the city"),
                argumentSet(
                        "successor by verb",
                        "Greta Rask replaced Olga Holm as skipper in May, after Holm broke an arm. {1 “I was asleep,”} <1 the new skipper> |1 said|.",
                        "Greta Rask"),
                argumentSet(
                        "predecessor by verb",
                        "Greta Rask took over from Olga Holm as skipper in May. Rask rows. {1 “I was tired,”} <1 the former skipper> |1 said|.",
                        "Olga Holm"),
                argumentSet(
                        "dismissed from an office",
                        "Premier Jan Holm, who sacked Olga Rask as transport minister, sat down. {1 “He waved,”} <1 the former minister> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "appointed, with letters after the name",
                        "The bank announced the appointment of Olga Rask, CPA, as chief auditor. Tom Holm is its chief executive. {1 “I count,”} <1 the incoming chief auditor> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "office without an article",
                        "Olga Rask, who was mayor in the war, met Tom Holm at the quay. Holm spoke. {1 “It burnt,”} <1 the former mayor> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "letters after the name",
                        "Questioned by Jan Rask KC, dentist Tom Holm sat still. Holm coughed. {1 “Why?”} <1 the barrister> |1 asked|.",
                        "Jan Rask"),
                argumentSet(
                        "judge by another title",
                        "Recorder Jan Rask sighed. Tom Holm and Olga Lund stood before him. {1 “Why?”} <1 the judge> |1 asked|.",
                        "Jan Rask"),
                argumentSet(
                        "apposition with an unlisted noun",
                        "Olga Rask met Tom Holm, the chief whip, in the lobby. {1 “No,”} <1 the chief whip> |1 said|.",
                        "Tom Holm"),
                argumentSet(
                        "topic before object",
                        "Leeds Town have hired Olga Rask on a long contract. The 40-year-old follows Eva Lund, dropped in May. {1 “I like rain,”} <1 the Danish goalkeeper> |1 said|.",
                        "Olga Rask"),
                argumentSet(
                        "not whom the words name",
                        "{1 “I fouled him,”} <1 Tom Holm> |1 said|. It hurt Jan Rask. <2 The defender> |2 said| {2 he had phoned Rask twice}.",
                        "Tom Holm"),
                argumentSet(
                        "gender of what is said",
                        "Olga Rask sacked Tom Holm. Holm left. <1 The new owner> |1 said| {1 that she would stay}.",
                        "Olga Rask"),
                argumentSet(
                        "relative without a name",
                        "Farmer Jan Rask, 61, sells sheep. His son Bo joined in May. {1 “He talks,”} <1 Bo> |1 said|. Rain fell.\n\nHis father, wiping a knife, waited.\n\n{2 “He eats,”} <2 he> |2 said|.",
                        "Jan Rask"),
                argumentSet(
                        "paper that reads",
                        "The surveyor's report was leaked. {1 “It leans,”} <1 it> |1 reads|.",
                        "The surveyor's report"),
                argumentSet(
                        "whoever adds something has just spoken",
                        "Olga Rask left in tears. Rask is a nurse. {1 The gate would close}, <1 a spokeswoman> |1 said|. {2 It was late}, <2 she> |2 added|.",
                        "a spokeswoman"),
                argumentSet(
                        "narration after an opening quote",
                        "{1 “Every day one is gone.”}\n\nOlga Rask leans on the gate. It rains.",
                        "Olga Rask"),
                argumentSet(
                        "source that stays unnamed",
                        "Olga Rask paints. {1 “She is good,”} <1 the source> |1 said|.",
                        "the source"));
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
