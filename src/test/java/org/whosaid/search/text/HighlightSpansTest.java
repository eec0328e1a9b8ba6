package org.whosaid.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.document.Passage;

class HighlightSpansTest {
    static Stream<Arguments> headlines() {
        return Stream.of(
                argumentSet("one word", "the bridge", "the [bridge]", List.of(new Passage(4, 10, 0, "bridge"))),
                argumentSet(
                        "neighbours",
                        "old bridge, new",
                        "[old] [bridge], new",
                        List.of(new Passage(0, 10, 0, "old bridge"))),
                argumentSet(
                        "words apart",
                        "old new bridge",
                        "[old] new [bridge]",
                        List.of(new Passage(0, 3, 0, "old"), new Passage(8, 14, 0, "bridge"))),
                argumentSet(
                        "behind a surrogate pair", "😀 bridge", "😀 [bridge]", List.of(new Passage(2, 8, 1, "bridge"))),
                argumentSet(
                        "behind a tag, which comes back as a space",
                        "a <b>c",
                        "a  [c]",
                        List.of(new Passage(5, 6, 0, "c"))),
                argumentSet("nothing", "the bridge", "the bridge", List.of()),
                argumentSet("another text", "the bridge", "[a] bridge", List.of()));
    }

    @ParameterizedTest
    @MethodSource("headlines")
    void are_where_the_headline_marks_words(String words, String headline, List<Passage> passages) {
        assertThat(new HighlightSpans(words).with(marked(headline)).passages()).isEqualTo(passages);
    }

    @Test
    void add_up() {
        // When
        List<Passage> passages = new HighlightSpans("old bridge")
                .with(marked("[old] bridge"))
                .with(marked("old [bridge]"))
                .passages();

        // Then
        assertThat(passages).containsExactly(new Passage(0, 10, 0, "old bridge"));
    }

    private static String marked(String headline) {
        return headline.replace('[', '\uFDD0').replace(']', '\uFDD1');
    }
}
