package org.whosaid.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.engine.text.EditDistance.Edit;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "field, field, NONE",
        "field, feild, LETTERS_SWAPPED",
        "field, fild, LETTER_MISSING_OR_TOO_MANY",
        "field, fields, LETTER_MISSING_OR_TOO_MANY",
        "field, fjeld, LETTER_CHANGED",
        "field, fieldy s, OTHER",
        "field, dleif, OTHER",
        "a, b, LETTER_CHANGED",
        "ab, ba, LETTERS_SWAPPED",
        "'', a, LETTER_MISSING_OR_TOO_MANY",
        "'', '', NONE"
    })
    void one_slip_is_told_from_more(String one, String other, Edit edit) {
        assertThat(EditDistance.between(one, other)).isEqualTo(edit);
        assertThat(EditDistance.between(other, one)).isEqualTo(edit);
    }
}
