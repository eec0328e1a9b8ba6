package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    @ParameterizedTest
    @MethodSource
    void splitsAsTheModelWasTrained(String value, List<String> expected) {
        // Given
        SourceText text = SourceText.of(value);

        // When
        Words words = Words.of(text);

        // Then
        assertThat(slices(text, words)).isEqualTo(expected);
    }

    static Stream<Arguments> splitsAsTheModelWasTrained() {
        return Stream.of(
                argumentSet("empty text", "", List.of()),
                argumentSet("only separators", " \t\n\u00A0\u200B\uFEFF", List.of()),
                argumentSet(
                        "punctuation stands alone",
                        "\u201CNo,\u201D he said...",
                        List.of("\u201C", "No", ",", "\u201D", "he", "said", ".", ".", ".")),
                argumentSet(
                        "apostrophe and hyphen part words", "don't re-do", List.of("don", "'", "t", "re", "-", "do")),
                argumentSet(
                        "currency and other symbols",
                        "\u20AC5=x|\u00A9",
                        List.of("\u20AC", "5", "=", "x", "|", "\u00A9")),
                argumentSet("combining marks stay", "Zdene\u030Cka", List.of("Zdene\u030Cka")),
                argumentSet(
                        "emoji is a symbol, joiner a separator",
                        "a\uD83D\uDC68\u200D\uD83D\uDC69b",
                        List.of("a", "\uD83D\uDC68", "\uD83D\uDC69", "b")),
                argumentSet(
                        "mathematical letters are letters",
                        "\uD835\uDE14\uD835\uDE2A no",
                        List.of("\uD835\uDE14\uD835\uDE2A", "no")),
                argumentSet(
                        "soft hyphen and zero-width space part words",
                        "Eun\u00ADice\u200BGal",
                        List.of("Eun", "ice", "Gal")));
    }

    @Test
    void words_that_start_in_a_span_are_in_offsets_of_the_text() {
        // Given
        SourceText text = SourceText.of("One two. Three");

        // When
        Words words = Words.of(text).within(new Span(4, 11));

        // Then
        assertThat(spans(words)).containsExactly(new Span(4, 7), new Span(7, 8), new Span(9, 14));
    }

    @Test
    void firstWordFromAnOffset() {
        // Given
        Words words = Words.of(SourceText.of("One two three"));

        // When
        List<Integer> found =
                IntStream.of(0, 1, 4, 5, 13).map(words::firstFrom).boxed().toList();

        // Then
        assertThat(found).containsExactly(0, 1, 1, 2, 3);
    }

    private static List<Span> spans(Words words) {
        return IntStream.range(0, words.size()).mapToObj(words::span).toList();
    }

    private static List<String> slices(SourceText text, Words words) {
        return spans(words).stream().map(text::slice).toList();
    }
}
