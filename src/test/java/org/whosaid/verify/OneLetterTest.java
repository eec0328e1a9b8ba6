package org.whosaid.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.engine.speaker.TitleWords;

class OneLetterTest {
    private static final TitleWords TITLES = new TitleWords();

    @ParameterizedTest
    @CsvSource({
        "ingrid solhem, ingrid solheim, solhem",
        "ingrid solheiim, ingrid solheim, solheiim",
        "ingrid solhaim, ingrid solheim, solhaim",
        "hugh barow, hugh barrow, barow",
        "ingrit solheim, ingrid solheim, ingrit",
        "johanna weissmardn, johanna weißmarden, weissmardn",
        "ingrid solheim, ingrid solheim,",
        "ingrid solhm, ingrid solheim,",
        "ingrid solhem, inger solheim,",
        "ingrid solhem, ingrid maria solheim,",
        "ingrid hols, ingrid holms,",
        "daniela solheim, daniel solheim,",
        "ingrid b11a11, ingrid b11a12,"
    })
    void finds_the_word_with_the_slip(String asked, String kept, String word) {
        assertThat(OneLetter.of(asked, TITLES).wordWithSlip(kept).orElse(null)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"solhem, true", "hugh li, true", "hugh barow, false"})
    void is_no_slip_of_a_surname_or_a_short_word_alone(String asked, boolean isImpossible) {
        assertThat(OneLetter.of(asked, TITLES).isImpossible()).isEqualTo(isImpossible);
    }
}
