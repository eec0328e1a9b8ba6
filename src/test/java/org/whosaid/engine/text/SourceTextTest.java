package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTextTest {
    @ParameterizedTest
    @MethodSource
    void paragraphsAreWhatLiesBetweenLineEnds(String value, List<Span> expected) {
        // Given
        SourceText text = SourceText.of(value);

        // When
        List<Span> paragraphs = text.paragraphs();

        // Then
        assertThat(paragraphs).isEqualTo(expected);
    }

    static Stream<Arguments> paragraphsAreWhatLiesBetweenLineEnds() {
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
    void hashIsOfTheUtf8Bytes() {
        // Given
        SourceText text = SourceText.of("caf\u00E9 \uD83D\uDE00\n");

        // When
        String hash = text.sha256();

        // Then
        assertThat(hash).isEqualTo("b2c137d874d77bc5faffc017c29a89cb8d15b027d5afe794c513b0c0b51a72fb");
    }

    @ParameterizedTest
    @MethodSource
    void loneSurrogatesAreRefused(String value, String message) {
        assertThatThrownBy(() -> SourceText.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> loneSurrogatesAreRefused() {
        return Stream.of(
                argumentSet("first half at the end", "a\uD83D", "lone surrogate U+D83D at UTF-16 offset 1"),
                argumentSet("second half alone", "\uDE00a", "lone surrogate U+DE00 at UTF-16 offset 0"),
                argumentSet("halves in the wrong order", "ab\uDE00\uD83D", "lone surrogate U+DE00 at UTF-16 offset 2"));
    }

    @Test
    void sliceGivesTheWordsOfASpan() {
        // Given
        SourceText text = SourceText.of("She \uD83D\uDE00 left");

        // When
        String slice = text.slice(new Span(4, 6));

        // Then
        assertThat(slice).isEqualTo("\uD83D\uDE00");
    }
}
