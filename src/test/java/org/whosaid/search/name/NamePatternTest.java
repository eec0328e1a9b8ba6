package org.whosaid.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What these expressions use means the same to Java and to PostgreSQL. */
class NamePatternTest {
    @ParameterizedTest
    @CsvSource({
        "solheim, ingrid solheim, true",
        "solheim, ingrid solheimen, false",
        "solheim, ingrid solheim jr., true",
        "i. solheim, ingrid solheim, true",
        "i solheim, ingrid maria solheim, true",
        "i. solheim, maria ingrid solheim, false",
        "j. k. rowling, j.k. rowling, true",
        "j.k. rowling, joanne kathleen rowling, true",
        "j.k. rowling, jack rowling, false",
        "the mayor, john mayor, false",
        "weiss, johanna weiß, true",
        "weiß, johanna weiss, true",
        "soren, søren, true",
        "aegir, ægir, true",
        "o'neil, rory o'neil, true",
        "o.neil, rory o'neil, false"
    })
    void finds_longer_names(String asked, String kept, boolean isFound) {
        assertThat(Pattern.compile(NamePattern.ending(asked)).matcher(kept).find())
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "health ministry, the health ministry, true",
        "the health ministry, health ministry, true",
        "ministry, the health ministry, false"
    })
    void finds_whole_names(String asked, String kept, boolean isFound) {
        assertThat(Pattern.compile(NamePattern.whole(asked)).matcher(kept).find())
                .isEqualTo(isFound);
    }

    @Test
    void tries_swapped_letters_in_every_long_word() {
        assertThat(NamePattern.swapped("kim solhiem").orElseThrow())
                .startsWith("(^| )(kim s")
                .contains("kim s[oø][lł]heim");
        assertThat(NamePattern.swapped("kim")).isEmpty();
    }
}
