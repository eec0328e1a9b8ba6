package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetUnitTest {
    /** Code points: a, grinning face, b, cat, dog, c. */
    private static final SourceText TEXT = SourceText.of("a\uD83D\uDE00b\uD83D\uDC31\uD83D\uDC36c");

    @ParameterizedTest(name = "UTF-16 {0} is code point {1}")
    @CsvSource({"0,0", "1,1", "2,1", "3,2", "4,3", "5,3", "6,4", "7,4", "8,5", "9,6"})
    void countsAPairAsOneCodePoint(int utf16, int codePoint) {
        // When
        int offset = OffsetUnit.CODE_POINT.fromUtf16(TEXT, utf16);

        // Then
        assertThat(offset).isEqualTo(codePoint);
    }

    @ParameterizedTest(name = "code point {0} is UTF-16 {1}")
    @CsvSource({"0,0", "1,1", "2,3", "3,4", "4,6", "5,8", "6,9"})
    void findsThePairOfACodePoint(int codePoint, int utf16) {
        // When
        int offset = OffsetUnit.CODE_POINT.toUtf16(TEXT, codePoint);

        // Then
        assertThat(offset).isEqualTo(utf16);
    }

    @Test
    void spanInCodePointsReadsTheSameWords() {
        // When
        Span span = OffsetUnit.CODE_POINT.span(TEXT, 3, 5);

        // Then
        assertThat(TEXT.slice(span)).isEqualTo("\uD83D\uDC31\uD83D\uDC36");
    }

    @Test
    void agreesWithThePlatformOnRandomTexts() {
        for (int seed = 0; seed < 500; seed++) {
            // Given
            Random random = new Random(seed);
            String value = random.ints(random.nextInt(60), 0, 4)
                    .mapToObj(i -> i == 0 ? "\uD83D\uDE00" : i == 1 ? "\u00A0" : "x")
                    .reduce("", String::concat);
            SourceText text = SourceText.of(value);
            int codePoint = random.nextInt(value.codePointCount(0, value.length()) + 1);

            // When
            int utf16 = OffsetUnit.CODE_POINT.toUtf16(text, codePoint);

            // Then
            assertThat(utf16).as("seed %d", seed).isEqualTo(value.offsetByCodePoints(0, codePoint));
            assertThat(OffsetUnit.CODE_POINT.fromUtf16(text, utf16))
                    .as("seed %d", seed)
                    .isEqualTo(codePoint);
        }
    }

    @ParameterizedTest
    @EnumSource
    void offsetsOutsideTheTextAreRefused(OffsetUnit unit) {
        // Given
        int behind = unit.length(TEXT) + 1;

        // When, then
        assertThatThrownBy(() -> unit.toUtf16(TEXT, behind))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset %d is outside the text of length %d", behind, behind - 1);
        assertThatThrownBy(() -> unit.toUtf16(TEXT, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
