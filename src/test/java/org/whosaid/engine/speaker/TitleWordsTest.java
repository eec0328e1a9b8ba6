package org.whosaid.engine.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.engine.speaker.TitleWords.Reading;

class TitleWordsTest {
    private final TitleWords titles = new TitleWords();

    @ParameterizedTest
    @CsvSource({
        "mayor, 1, TITLE",
        "dr., 1, TITLE",
        "judge, 1, TITLE",
        "ex-mayor, 1, TITLE",
        "the former vice-president, 1, TITLE",
        "chief executive, 2, TITLE",
        "prime minister, 1, TITLE",
        "secretary of state, 2, TITLE",
        "secretary of state, 1, NAME",
        "pathologist, 2, TITLE",
        "pathologist, 1, NAME",
        "king, 1, TITLE_IF_KNOWN",
        "nato secretary general, 2, TITLE_IF_KNOWN",
        "mayor of halvik, 2, TITLE_IF_KNOWN",
        "mayor of, 1, NAME",
        "mayor anna, 1, NAME",
        "prosper, 1, NAME",
        "hunter, 2, NAME",
        "prime, 2, NAME",
        "the, 1, NAME"
    })
    void reads_what_stands_before_a_name(String words, int wordsAfter, Reading reading) {
        assertThat(titles.read(List.of(words.split(" ")), wordsAfter)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "mayor, true",
        "the mayor, true",
        "mayor of halvik, true",
        "nato secretary general, true",
        "the plumber, true",
        "plumber, false",
        "king, false",
        "anna brandholm, false",
        "mayor anna, false",
        "bank of norhavn, false"
    })
    void tells_a_role_alone(String words, boolean isRole) {
        assertThat(titles.isRole(List.of(words.split(" ")))).isEqualTo(isRole);
    }
}
