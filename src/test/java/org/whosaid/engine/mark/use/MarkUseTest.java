package org.whosaid.engine.mark.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.engine.mark.use.MarkUse.NICKNAME;
import static org.whosaid.engine.mark.use.MarkUse.SCARE;
import static org.whosaid.engine.mark.use.MarkUse.SPEECH;
import static org.whosaid.engine.mark.use.MarkUse.TITLE;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

class MarkUseTest {
    @ParameterizedTest
    @MethodSource({"names", "scares", "speech"})
    void tellsWhatMarksAreFor(String value, MarkUse[] uses) {
        // Given
        SourceText text = SourceText.of(value);

        // When
        MarkedQuotations marks = new MarkScanner().scan(TokenizedText.of(text));

        // Then
        assertThat(marks.quotations()).extracting(Quotation::use).containsExactly(uses);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                row("nickname in a name", "Ada “the Comet” Brandt won in a canter.", NICKNAME),
                row("nickname after an initial", "The cheque was from J. “Bunny” Oakes.", NICKNAME),
                row("known as", "The man was known to his crew as “Uncle Tar” for years.", NICKNAME),
                row("word for a work before", "In the film “He Said Goodnight” a ferry sinks.", TITLE),
                row(
                        "word for a work and a comma",
                        "Her first novel, “The Cold Quay,” sold well; the second, “Tide and Tar,” did not.",
                        TITLE,
                        TITLE),
                row("word for a work after", "He hosts the “Night Tide” podcast from a shed.", TITLE),
                row("titled, small letters", "The motion, titled “This house trusts its pilot”, fell.", TITLE),
                row("known as, small letters", "Six lamps, known on the quay as “the old men”, burn there.", NICKNAME),
                row("called by a name", "The locks are popularly called “the staircase” there.", NICKNAME),
                row("broadcaster's name before", "She was on NTB's “Sunday at Sea” last week.", TITLE),
                row("named ship", "The barge, christened “Third Time Lucky” in May, sank in June.", TITLE),
                row(
                        "several titles",
                        "The choir opened with “Nobody Rows” and closed with “Ask the Gulls.”",
                        TITLE,
                        TITLE));
    }

    static Stream<Arguments> scares() {
        return Stream.of(
                row("scare quote", "The “hotel” has no roof.", SCARE),
                row("two of them", "His “yacht” is a raft and its “engine” an oar.", SCARE, SCARE),
                row("so-called", "The minister said the so-called “gull tax” would stay.", SCARE),
                row("word as a word", "The word “ferry” stands on every page.", SCARE),
                row("at the sentence's start", "“Ghost nets” drift for decades.", SCARE),
                row("sign", "A board with a sign that reads “Beware of the tide” leans on the wall.", SCARE),
                row("banner", "They carried banners with the words “No boat, no vote” to the quay.", SCARE),
                row("attributive", "They walked past the “No Mooring” sign.", SCARE));
    }

    static Stream<Arguments> speech() {
        return Stream.of(
                row("partial quotation", "The mayor called the plan a “disaster” for the port.", SPEECH),
                row("one quoted word", "Dahl said she was “tired” of it.", SPEECH),
                row("an abbreviation before it", "Dahl said the U.S. “clearly” needed ferries.", SPEECH),
                row("a title before it", "Dahl said Mr. Orr had a “moonshot” in mind.", SPEECH),
                row("quoted noun phrase", "Dahl accused the board of a “shameful silence” on the matter.", SPEECH),
                row("title case in a headline", "Dahl: Board Guilty Of ‘Shameful Silence’ On Ferry Deaths", SPEECH),
                row("short sentence", "“No.” Dahl left.", SPEECH),
                row("exclamation", "“Land!” came from the mast.", SPEECH),
                row("a name as an answer", "“Unn Dahl,” she said.", SPEECH),
                row("nested", "“The “hotel” has no roof,” she said.", SPEECH, SPEECH));
    }

    private static Arguments row(String name, String text, MarkUse... uses) {
        return argumentSet(name, text, uses);
    }
}
