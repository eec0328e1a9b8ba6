package org.whosaid.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.engine.text.Sha256;
import org.whosaid.store.name.CanonicalWords;
import org.whosaid.store.name.NameKey;

class NamesAndWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Brandholm, anna brandholm",
        "'  Anna   BRANDHOLM ', anna brandholm",
        "Renée Lefèvre-Østby, renee lefevre-østby",
        "O’Mara, o’mara",
    })
    void name_key_leaves_case_accents_and_spaces_out(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won’t go, not now.” | we wont go not now",
                "\"We won't go -- not now\" | we wont go not now",
                "WE  WON’T GO (NOT NOW) | we wont go not now",
                "3.5 percent | 3 5 percent",
            })
    void canonical_words_leave_case_and_punctuation_out(String words, String canonical) {
        assertThat(CanonicalWords.of(words)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "é, 4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
    })
    void sha256_is_of_the_utf8_bytes(String text, String hash) {
        assertThat(Sha256.of(text)).isEqualTo(hash);
    }
}
