package org.whosaid.wording.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranspositionTest {
    @Test
    void swaps_neighbours_behind_the_first_letter() {
        assertThat(Transposition.of("feild"))
                .containsExactly("field", "felid", "feidl")
                .doesNotContain("efild");
    }

    @Test
    void leaves_short_words_numbers_and_doubled_letters() {
        assertThat(Transposition.of("lee")).isEmpty();
        assertThat(Transposition.of("#1940")).isEmpty();
        assertThat(Transposition.of("xeey")).containsExactly("xeye");
    }

    @Test
    void a_word_of_its_own_is_no_slip() {
        assertThat(Transposition.isLikely("feild", "field")).isTrue();
        assertThat(Transposition.isLikely("filed", "field")).isFalse();
        assertThat(Transposition.isLikely("field", "field")).isFalse();
    }
}
