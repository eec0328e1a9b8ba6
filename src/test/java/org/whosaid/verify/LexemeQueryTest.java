package org.whosaid.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexemeQueryTest {
    private static final double MILLION = 1_000_000;

    @Test
    void asks_for_all_but_one_of_few_rare_words_then_for_any_two() {
        // When
        List<LexemeQuery> queries = LexemeQuery.narrowFirst(lexemes(0, "kelp", "farm", "sell", "stranger"), MILLION);

        // Then
        assertThat(queries)
                .extracting(LexemeQuery::some)
                .containsExactly(
                        "('stranger' & 'farm' & 'kelp') | ('stranger' & 'farm' & 'sell') | ('stranger' & 'kelp' & 'sell')"
                                + " | ('farm' & 'kelp' & 'sell')",
                        "('stranger' & 'farm') | ('stranger' & 'kelp') | ('farm' & 'kelp') | ('stranger' & 'sell')"
                                + " | ('farm' & 'sell') | ('kelp' & 'sell')");
    }

    @Test
    void takes_the_six_rarest_and_ranks_by_all() {
        // Given
        List<Lexeme> lexemes = Stream.concat(
                        lexemes(0.2, "said").stream(), lexemes(0, "aa", "bb", "cc", "dd", "ee", "ff").stream())
                .toList();

        // When
        LexemeQuery narrow = LexemeQuery.narrowFirst(lexemes, MILLION).get(0);

        // Then
        assertThat(narrow.some()).startsWith("('aa' & 'bb' & 'cc' & 'dd') | ").doesNotContain("said");
        assertThat(narrow.any()).startsWith("'said' | 'aa' | ");
    }

    @Test
    void asks_for_more_of_them_together_where_they_are_common() {
        // When
        List<LexemeQuery> queries = LexemeQuery.narrowFirst(lexemes(0.05, "peopl", "countri", "vote"), MILLION);

        // Then
        assertThat(queries).extracting(LexemeQuery::some).containsExactly("('countri' & 'peopl' & 'vote')");
    }

    @Test
    void asks_for_the_only_word_that_there_is() {
        assertThat(LexemeQuery.narrowFirst(lexemes(0.05, "peopl"), MILLION))
                .extracting(LexemeQuery::some)
                .containsExactly("('peopl')");
    }

    @Test
    void quotes_what_means_something_in_a_query() {
        assertThat(LexemeQuery.narrowFirst(lexemes(0, "o'b\\c"), MILLION))
                .extracting(LexemeQuery::some)
                .containsExactly("('o''b\\\\c')");
    }

    private static List<Lexeme> lexemes(double frequency, String... stems) {
        return Stream.of(stems).map(stem -> new Lexeme(stem, frequency)).toList();
    }
}
