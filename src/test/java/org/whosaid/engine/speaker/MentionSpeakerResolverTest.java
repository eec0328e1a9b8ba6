package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People, firms and events are invented. In the texts: {@code <1 source> |1 cue| {1 content}}. */
class MentionSpeakerResolverTest {
    static Stream<Arguments> lastSpeaker() {
        return Stream.of(
                // names
                row(
                        "surname after full name",
                        "Ines Calder runs the mill. {1 “It turns,”} <1 Calder> |1 said|.",
                        "Ines Calder",
                        SpeakerReason.SURNAME_OF),
                row(
                        "surname before full name",
                        "{1 “It turns,”} <1 Calder> |1 said|. Ines Calder runs the mill.",
                        "Ines Calder",
                        SpeakerReason.SURNAME_OF),
                row(
                        "honorific",
                        "Ines Calder runs the mill. {1 “It turns,”} <1 Ms. Calder> |1 said|.",
                        "Ines Calder",
                        SpeakerReason.SURNAME_OF),
                row(
                        "title stripped",
                        "<1 Lt. Gov. Ines Calder> |1 said| {1 the mill would turn}.",
                        "Ines Calder",
                        SpeakerReason.FULL_NAME),
                row(
                        "noun before the name",
                        "<1 Harbour pilot Ines Calder> |1 said| {1 the tide was late}.",
                        "Ines Calder",
                        SpeakerReason.FULL_NAME),
                row("party tag", "<1 Rep. Tom Baker (D-Maine)> |1 said| {1 no}.", "Tom Baker", SpeakerReason.FULL_NAME),
                row(
                        "surname that is a trade",
                        "Tom Baker spoke last. <1 Baker> |1 said| {1 no}.",
                        "Tom Baker",
                        SpeakerReason.SURNAME_OF),
                row(
                        "particles",
                        "Joost van den Hoek left. <1 Van den Hoek> |1 said| {1 it rained}.",
                        "Joost van den Hoek",
                        SpeakerReason.SURNAME_OF),
                row(
                        "family name first",
                        "President Bae Min-jun left. <1 Mr. Bae> |1 said| {1 it rained}.",
                        "Bae Min-jun",
                        SpeakerReason.SURNAME_OF),
                row(
                        "initials and suffix",
                        "<1 R. J. Calder Jr.> |1 said| {1 it rained}.",
                        "R. J. Calder Jr.",
                        SpeakerReason.FULL_NAME),
                row(
                        "nickname in the name",
                        "Vera “Lucky” Calder won. <1 Calder> |1 said| {1 it rained}.",
                        "Vera “Lucky” Calder",
                        SpeakerReason.SURNAME_OF),
                row(
                        "no-break spaces",
                        "<1 Dr.\u00a0Ines\u00a0Calder> |1 said| {1 it rained}.",
                        "Ines Calder",
                        SpeakerReason.FULL_NAME),
                row(
                        "soft hyphen",
                        "<1 Ines Cal\u00adder> |1 said| {1 it rained}.",
                        "Ines Calder",
                        SpeakerReason.FULL_NAME),
                row(
                        "decomposed accent",
                        "<1 Ine\u0301s Calder> |1 said| {1 it rained}.",
                        "Inés Calder",
                        SpeakerReason.FULL_NAME),
                row(
                        "entity in the name",
                        "<1 Ines O&rsquo;Dell> |1 said| {1 it rained}.",
                        "Ines O’Dell",
                        SpeakerReason.FULL_NAME),
                row(
                        "surname misspelt",
                        "Ines Calderwood left. <1 Caldrwood> |1 said| {1 it rained}.",
                        "Ines Calderwood",
                        SpeakerReason.SURNAME_OF),
                // organisations
                row(
                        "acronym",
                        "The Coastal Rescue Agency met. <1 The CRA> |1 said| {1 it was late}.",
                        "Coastal Rescue Agency",
                        SpeakerReason.ACRONYM_OF),
                row(
                        "short name of a firm",
                        "Calder Foods will close. <1 Calder> |1 said| {1 it was late}.",
                        "Calder Foods",
                        SpeakerReason.SHORT_NAME_OF),
                row(
                        "the company",
                        "Calder Foods will close a mill. <1 The company> |1 said| {1 it lost money}.",
                        "Calder Foods",
                        SpeakerReason.DESCRIPTION_OF),
                row(
                        "it",
                        "Calder Foods will close a mill. <1 It> |1 said| {1 the mill lost money}.",
                        "Calder Foods",
                        SpeakerReason.PRONOUN),
                row(
                        "city and its namesake",
                        "Norway met the Norway Shipping Union. <1 Norway> |1 said| {1 no}.",
                        "Norway",
                        SpeakerReason.FULL_NAME),
                // descriptions
                row(
                        "apposition after",
                        "<1 Hugo Calder, a doctor from Leeds,> |1 said| {1 it was late}.",
                        "Hugo Calder",
                        SpeakerReason.FULL_NAME),
                row(
                        "apposition before",
                        "The inn is shut. <1 Its owner, Ines Calder,> |1 said| {1 it was late}.",
                        "Ines Calder",
                        SpeakerReason.APPOSITION),
                row(
                        "a man named",
                        "<1 The driver — a quiet man named Hugo Calder —> |1 said| {1 no}.",
                        "Hugo Calder",
                        SpeakerReason.APPOSITION),
                row(
                        "title alone",
                        "Chancellor Ines Calder met Hugo Brandt. <1 The chancellor> |1 said| {1 no}.",
                        "Ines Calder",
                        SpeakerReason.TITLE_OF),
                row(
                        "wider title",
                        "Sen. Ines Calder met Hugo Brandt. <1 The lawmaker> |1 said| {1 no}.",
                        "Ines Calder",
                        SpeakerReason.TITLE_OF),
                row(
                        "his wife",
                        "Karin Holm and her husband, Jens Holm, lost a barn. {1 “I ran,”} <1 Mr. Holm> |1 said|. {2 It was gone}, <2 his wife> |2 added|.",
                        "Karin Holm",
                        SpeakerReason.DESCRIPTION_OF),
                row(
                        "his lawyer",
                        "A lawyer for Jens Holm, Ines Calder, left. Holm stayed, and <1 his lawyer> |1 said| {1 nothing was"
                                + " signed}.",
                        "Ines Calder",
                        SpeakerReason.DESCRIPTION_OF),
                row(
                        "study by somebody",
                        "<1 A study by the chemist Ines Calder> |1 found| {1 lead}.",
                        "Ines Calder",
                        SpeakerReason.FULL_NAME),
                // pronouns
                row(
                        "she among two",
                        "Ines Calder met Hugo Brandt. <1 She> |1 said| {1 it was late}.",
                        "Ines Calder",
                        SpeakerReason.PRONOUN),
                row(
                        "he among two",
                        "Ines Calder met Hugo Brandt. <1 He> |1 said| {1 it was late}.",
                        "Hugo Brandt",
                        SpeakerReason.PRONOUN),
                row(
                        "subject before possessor",
                        "Hugo Brandt sold Jens Holm's boat. <1 He> |1 said| {1 it leaked}.",
                        "Hugo Brandt",
                        SpeakerReason.PRONOUN),
                row(
                        "last speaker goes on",
                        "{1 “It leaked,”} <1 Hugo Brandt> |1 said| of Jens Holm. {2 “It sank,”} <2 he> |2 said|.",
                        "Hugo Brandt",
                        SpeakerReason.PRONOUN),
                row(
                        "not who is named in the words",
                        "Hugo Brandt and Jens Holm left. <1 He> |1 said| {1 Brandt would return}.",
                        "Jens Holm",
                        SpeakerReason.PRONOUN),
                row(
                        "who",
                        "It was Hugo Brandt, not Jens Holm, <1 who> |1 said| {1 no}.",
                        "Hugo Brandt",
                        SpeakerReason.FULL_NAME),
                row(
                        "pronoun before the name",
                        "{1 “Nobody,”} <1 she> |1 said|, and Ines Calder rapped the table.",
                        "Ines Calder",
                        SpeakerReason.PRONOUN),
                row("I of the writer", "<1 I> |1 believe| {1 the mill will turn}.", "AUTHOR", SpeakerReason.PRONOUN),
                // several
                row(
                        "two names",
                        "<1 Ines Calder and Hugo Brandt> |1 said| {1 no}.",
                        "Ines Calder & Hugo Brandt",
                        SpeakerReason.FULL_NAME),
                row(
                        "shared surname",
                        "<1 Brothers Jens and Nils Holm> |1 said| {1 no}.",
                        "Jens & Nils Holm",
                        SpeakerReason.FULL_NAME),
                row(
                        "they of two",
                        "Ines Calder and Hugo Brandt sat down. <1 They> |1 said| {1 no}.",
                        "Ines Calder & Hugo Brandt",
                        SpeakerReason.PRONOUN),
                row(
                        "both men",
                        "Jens Holm and Hugo Brandt sat down. <1 Both men> |1 said| {1 no}.",
                        "Jens Holm & Hugo Brandt",
                        SpeakerReason.DESCRIPTION_OF),
                // no source
                row(
                        "turn-taking",
                        "{1 “Is it safe?”} |1 asked| <1 Ines Calder>.\n\n{2 “It is,”} |2 replied| <2 Hugo Brandt>.\n\n{3 “I asked about the bridge.”}",
                        "Ines Calder",
                        SpeakerReason.TURN_TAKING),
                row(
                        "goes on in its paragraph",
                        "{1 “It is late,”} |1 said| <1 Ines Calder>. She stood. {2 “Very late.”}",
                        "Ines Calder",
                        SpeakerReason.NEIGHBOURING_MENTION),
                row(
                        "participle",
                        "<1 Ines Calder> |1 said| {1 no}, |2 adding| {2 that it was late}.",
                        "Ines Calder",
                        SpeakerReason.NEIGHBOURING_MENTION),
                // labels
                row(
                        "label in capitals",
                        "Ines Calder faced the board.\n\n<1 CALDER>|1 :| {1 It was late.}",
                        "Ines Calder",
                        SpeakerReason.LABEL_OF),
                row(
                        "answer of an interview",
                        "The Courier met Ines Calder.\n\n<1 Q>|1 :| {1 Are you well?}\n\n<2 A>|2 :| {2 No.}",
                        "Ines Calder",
                        SpeakerReason.LABEL_OF),
                // unnamed
                row("anonymous", "<1 A senior aide> |1 said| {1 no}.", "A senior aide", SpeakerReason.DESCRIPTION),
                row(
                        "relative clause left out",
                        "<1 One worker, who gave no name,> |1 said| {1 no}.",
                        "One worker",
                        SpeakerReason.DESCRIPTION));
    }

    private static Arguments row(String name, String text, String speaker, SpeakerReason reason) {
        return argumentSet(name, text, speaker, reason);
    }

    @ParameterizedTest
    @MethodSource
    void lastSpeaker(String text, String speaker, SpeakerReason reason) {
        // When
        List<Speaker> speakers = MarkedText.speakersOf(text);

        // Then
        Speaker last = speakers.get(speakers.size() - 1);
        assertThat(last.canonicalName()).contains(speaker);
        assertThat(last.reason()).isEqualTo(reason);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                argumentSet("person", "<1 Ines Calder> |1 said| {1 no}.", SpeakerType.PERSON),
                argumentSet("firm", "<1 Calder Foods Inc.> |1 said| {1 no}.", SpeakerType.ORGANIZATION),
                argumentSet("police", "<1 Police> |1 said| {1 no}.", SpeakerType.ORGANIZATION),
                argumentSet("residents", "<1 Residents of Mill Lane> |1 said| {1 no}.", SpeakerType.GROUP),
                argumentSet("somebody unnamed", "<1 a diplomat> |1 said| {1 no}.", SpeakerType.ANONYMOUS),
                argumentSet("paper", "<1 the report> |1 said| {1 no}.", SpeakerType.DOCUMENT),
                argumentSet("writer", "<1 we> |1 believe| {1 no}.", SpeakerType.AUTHOR));
    }

    @ParameterizedTest
    @MethodSource
    void types(String text, SpeakerType type) {
        // When
        List<Speaker> speakers = MarkedText.speakersOf(text);

        // Then
        assertThat(speakers).extracting(Speaker::type).containsExactly(type);
    }

    @Test
    void abstainsBetweenTwoOfOneSurnameAndNamesThem() {
        // When
        List<Speaker> speakers =
                MarkedText.speakersOf("Ines Calder and Hugo Calder sat down. {1 “It is late,”} <1 Calder> |1 said|.");

        // Then
        assertThat(speakers).singleElement().isInstanceOfSatisfying(Speaker.Unresolved.class, unresolved -> {
            assertThat(unresolved.reason()).isEqualTo(SpeakerReason.AMBIGUOUS_NAME);
            assertThat(unresolved.candidates()).containsExactly("Ines Calder", "Hugo Calder");
        });
    }

    @Test
    void abstainsWithoutSource() {
        // When
        List<Speaker> speakers = MarkedText.speakersOf("It |1 was said| {1 that the count sold the forks}.");

        // Then
        assertThat(speakers)
                .singleElement()
                .isInstanceOfSatisfying(
                        Speaker.Unresolved.class,
                        unresolved -> assertThat(unresolved.reason()).isEqualTo(SpeakerReason.NO_SOURCE));
    }

    @Test
    void keepsRolesAndAliases() {
        // When
        List<Speaker> speakers = MarkedText.speakersOf(
                "Baltic League Secretary General Ines Calder spoke. {1 “No,”} <1 Calder> |1 said|.");

        // Then
        assertThat(speakers).singleElement().isInstanceOfSatisfying(Speaker.Resolved.class, resolved -> {
            assertThat(resolved.roles()).containsExactly("Baltic League Secretary General");
            assertThat(resolved.aliases()).containsExactly("Calder");
        });
    }
}
