package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.engine.text.SourceText;

class CutWordsTest {
    /** A bar stands where the text is to be cut. */
    static Stream<Arguments> cuts() {
        return Stream.of(
                argumentSet("in a word", "to T|he ferry", "The"),
                argumentSet("in a number", "some 20|24 ships", "2024"),
                argumentSet("before an accent of its own", "a cafe|\u0301 there", "cafe\u0301"),
                argumentSet(
                        "in a word with letters beyond the BMP",
                        "a \uD835\uDC00|\uD835\uDC01 b",
                        "\uD835\uDC00\uD835\uDC01"),
                argumentSet("in the first word", "T|he", "The"),
                argumentSet("before a word", "to |The ferry", ""),
                argumentSet("behind a word", "to The| ferry", ""),
                argumentSet("between a mark and a word", "“|The ferry”", ""),
                argumentSet("at a hyphen", "re-|open", ""),
                argumentSet("at an apostrophe", "it|’s", ""),
                argumentSet("where nothing tells words apart", "渡船将|再次启航", ""),
                argumentSet("at the start", "|The", ""),
                argumentSet("at the end", "The|", ""),
                argumentSet("in nothing", "|", ""));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void finds_the_word_that_would_be_cut(String given, String word) {
        // Given
        SourceText text = SourceText.of(given.replace("|", ""));

        // When
        String found =
                CutWords.wordAround(text, given.indexOf('|')).map(text::slice).orElse("");

        // Then
        assertThat(found).isEqualTo(word);
    }
}
