package org.whosaid.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.search.text.WordQuery.Term;

class WordQueryTest {
    static Stream<Arguments> typed() {
        return Stream.of(
                argumentSet("words", "peace talks", List.of(List.of(word("peace"), word("talks")))),
                argumentSet("in this order", "\"rule of law\" now", List.of(List.of(word("rule of law"), word("now")))),
                argumentSet("marks of print", "“rule of law”", List.of(List.of(word("rule of law")))),
                argumentSet(
                        "without",
                        "peace -war -\"at sea\"",
                        List.of(List.of(word("peace"), not("war"), not("at sea")))),
                argumentSet("beginning", "negotiat*", List.of(List.of(new Term("negotiat*", true, false)))),
                argumentSet("without a beginning", "-negotiat*", List.of(List.of(new Term("negotiat*", true, true)))),
                argumentSet(
                        "alternatives",
                        "peace or war OR sea",
                        List.of(List.of(word("peace")), List.of(word("war")), List.of(word("sea")))),
                argumentSet("the word or", "\"or\"", List.of(List.of(word("or")))),
                argumentSet("a mark that is never closed", "\"rule of", List.of(List.of(word("rule of")))),
                argumentSet("an alternative to nothing", "or peace or", List.of(List.of(word("peace")))),
                argumentSet("a dash inside", "well-known", List.of(List.of(word("well-known")))),
                argumentSet("nothing but signs", "- * \" & | ! ( : '", List.of()),
                argumentSet("nothing", "", List.of()));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void reads(String typed, List<List<Term>> alternatives) {
        assertThat(WordQuery.of(typed).alternatives()).isEqualTo(alternatives);
    }

    static Stream<Arguments> prefixes() {
        return Stream.of(
                argumentSet("a word", "negotiat*", "'negotiat':*"),
                argumentSet("an apostrophe", "o'brie*", "'o' & 'brie':*"),
                argumentSet("syntax of tsquery", "a&b|!(c):*", "'a' & 'b' & 'c':*"));
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void writes_a_prefix_of_quoted_words_alone(String typed, String tsquery) {
        assertThat(new Term(typed, true, false).prefix()).isEqualTo(tsquery);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "No", "will not open", "don't", "won’t pay", "nor"})
    void a_negation_counts(String words) {
        assertThat(word(words).isNegation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "know", "Nora", "the", "aren", "no1", "isn"})
    void other_words_are_no_negation(String words) {
        assertThat(word(words).isNegation()).isFalse();
    }

    private static Term word(String words) {
        return new Term(words, false, false);
    }

    private static Term not(String words) {
        return new Term(words, false, true);
    }
}
