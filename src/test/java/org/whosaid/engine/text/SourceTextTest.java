package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTextTest {
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
