package org.whosaid.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlipTest {
    @Test
    void swaps_neighbours_behind_the_first_letter() {
        assertThat(Slip.of("feild")).containsExactly("field", "felid", "feidl").doesNotContain("efild");
    }

    @Test
    void leaves_short_words_numbers_and_doubled_letters() {
        assertThat(Slip.of("lee")).isEmpty();
        assertThat(Slip.of("#1940")).isEmpty();
        assertThat(Slip.of("xeey")).containsExactly("xeye");
    }

    @Test
    void a_word_of_its_own_is_no_slip() {
        assertThat(Slip.isLikely("feild", "field")).isTrue();
        assertThat(Slip.isLikely("filed", "field")).isFalse();
        assertThat(Slip.isLikely("field", "field")).isFalse();
    }
}
