package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizedTextTest {
    @ParameterizedTest
    @MethodSource
    void paragraphs_are_what_lies_between_line_ends(String value, List<Span> expected) {
        // Given
        TokenizedText text = TokenizedText.of(SourceText.of(value));

        // When
        List<Span> paragraphs = text.paragraphs();

        // Then
        assertThat(paragraphs).isEqualTo(expected);
    }

    static Stream<Arguments> paragraphs_are_what_lies_between_line_ends() {
        return Stream.of(
                argumentSet("empty text", "", List.of()),
                argumentSet("one line", "ab", List.of(new Span(0, 2))),
                argumentSet("line feed", "a\nb\n", List.of(new Span(0, 1), new Span(2, 3))),
                argumentSet("carriage return and line feed", "a\r\nb", List.of(new Span(0, 1), new Span(3, 4))),
                argumentSet("carriage return alone", "a\rb", List.of(new Span(0, 1), new Span(2, 3))),
                argumentSet(
                        "Unicode's own separators",
                        "a\u2028b\u2029c",
                        List.of(new Span(0, 1), new Span(2, 3), new Span(4, 5))),
                argumentSet("blank lines", "a\n \u00A0\t\n\u200B\nb", List.of(new Span(0, 1), new Span(8, 9))),
                argumentSet("space at the edges stays", " a \nb", List.of(new Span(0, 3), new Span(4, 5))),
                argumentSet("form feed is no line end", "a\fb", List.of(new Span(0, 3))));
    }

    @Test
    void words_are_cut_at_each_mark_and_tokens_are_what_a_reader_sees() {
        // When
        TokenizedText text = text("Dr. O'Neill of the U.S. doesn't agree.");

        // Then
        assertThat(IntStream.range(0, text.words().size())
                        .mapToObj(word -> text.slice(text.words().span(word))))
                .containsExactly(
                        "Dr", ".", "O", "'", "Neill", "of", "the", "U", ".", "S", ".", "doesn", "'", "t", "agree", ".");
        assertThat(tokens(text)).containsExactly("Dr.", "O'Neill", "of", "the", "U.S.", "doesn't", "agree", ".");
    }

    @ParameterizedTest
    @MethodSource
    void a_sentence_ends_at(String value, List<String> sentences) {
        assertThat(sentences(text(value))).isEqualTo(sentences);
    }

    static Stream<Arguments> a_sentence_ends_at() {
        return Stream.of(
                argumentSet("a full stop", "It rained. We left.", List.of("It rained.", "We left.")),
                argumentSet(
                        "no title's stop", "Dr. Ann Orr left. So did I.", List.of("Dr. Ann Orr left.", "So did I.")),
                argumentSet("no initial's stop", "J. R. Orr left.", List.of("J. R. Orr left.")),
                argumentSet(
                        "an abbreviation's stop before a function word",
                        "He left the U.S. The rest stayed.",
                        List.of("He left the U.S.", "The rest stayed.")),
                argumentSet("a stop in marks", "“It rained.” She left.", List.of("“It rained.”", "She left.")),
                argumentSet(
                        "no stop before a small letter",
                        "It cost 3 p.m. wages. ok",
                        List.of("It cost 3 p.m. wages. ok")),
                argumentSet("a question and a cry", "Who? Me! Yes.", List.of("Who?", "Me!", "Yes.")),
                argumentSet("a blank line", "No stop here\n\nnor here", List.of("No stop here", "nor here")),
                argumentSet("no line end before a small letter", "It\nrained", List.of("It\nrained")));
    }

    /** A bar stands behind each sign that ends a sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained.| We left.|",
                "Will it rain?| Who knows!| Nobody.|",
                "Mr. Orr met Dr. Dahl at 5 p.m. on Monday.|",
                "The U.S. wants it.| So does the U.N. mission.|",
                "He works for Acme Inc.| The firm is small.|",
                "He works for Acme Inc. in Halvik.|",
                "“It rained.|” She left.|",
                "(It rained.|) She left.|",
                "She said “no.” and left.|",
                "It cost $3.50 on Jan. 4, 2024.| It was worth it.|",
                "J. R. Orr and M. Dahl agree.|",
                "Wait… she said.|",
                "Wait…| She left.|",
                "No stop at the line's end\nThe next line has one.|",
                "Lines that are wrapped\ngo on.|",
                "It was No. 4 of six.|",
                "See orr.example.org for more.|",
                "Sgt. Dahl, ret., spoke.| Lt. Col. Orr did not.|",
                "“Why?|” “Because.|”",
                "Ann Orr Jr. spoke.| St. Olav listened.|"
            })
    void the_signs_that_end_sentences_are_told_from_other_stops(String marked) {
        // Given
        String value = marked.replace("|", "");

        // When
        TokenizedText text = text(value);

        // Then
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean isSign = !Character.isLetterOrDigit(value.charAt(i)) && !Character.isWhitespace(value.charAt(i));
            found.append(value.charAt(i)).append(isSign && text.isSentenceEnd(i) ? "|" : "");
        }
        assertThat(found).hasToString(marked);
    }

    @Test
    void the_sentence_at_an_offset_reaches_from_its_first_token_to_its_last() {
        // Given
        TokenizedText text = text("It rained.  “We left.” \n");

        // Then
        assertThat(text.sentenceAt(9)).isEqualTo(new Span(0, 10));
        assertThat(text.sentenceAt(11)).isEqualTo(new Span(0, 10));
        assertThat(text.sentenceAt(12)).isEqualTo(new Span(12, 22));
        assertThat(text.sentenceAt(23)).isEqualTo(new Span(12, 22));
        assertThat(text("").sentenceAt(0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void a_span_ends_with_a_stop_or_without() {
        // Given
        TokenizedText text = text("The ferry is late \nShe said: “So be it.” \nBy J. R. Orr");

        // Then
        assertThat(text.paragraphs()).extracting(text::endsWithStop).containsExactly(false, true, false);
    }

    @Test
    void what_is_quoted_is_known_to_the_copy_alone() {
        // Given
        TokenizedText plain = text("“No,” she said.");
        BitSet positions = new BitSet();
        positions.set(0, 5);

        // When
        TokenizedText told = plain.withQuoted(positions);

        // Then
        assertThat(IntStream.range(0, told.size()).filter(told::isQuoted)).containsExactly(0, 1, 2, 3);
        assertThat(IntStream.range(0, plain.size()).filter(plain::isQuoted)).isEmpty();
    }

    private static TokenizedText text(String value) {
        return TokenizedText.of(SourceText.of(value));
    }

    private static List<String> tokens(TokenizedText text) {
        return IntStream.range(0, text.size())
                .mapToObj(token -> text.at(token).form())
                .toList();
    }

    private static List<String> sentences(TokenizedText text) {
        List<String> sentences = new ArrayList<>();
        for (int token = 0; token < text.size(); token = text.sentenceEnd(token)) {
            sentences.add(text.slice(text.span(token, text.sentenceEnd(token))));
        }
        return sentences;
    }
}
