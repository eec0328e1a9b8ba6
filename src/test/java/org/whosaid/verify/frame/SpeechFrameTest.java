package org.whosaid.verify.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechFrameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "They met. Capt. Ann Holm never said | Capt. Ann Holm never said",
                "They met. Supt. A. Holm of St. Ives never said | Supt. A. Holm of St. Ives never said",
                "She asked her rep. Ann Holm never said | Ann Holm never said",
                "Was it so? Ann Holm never said | Ann Holm never said"
            })
    void a_sentence_begins_behind_a_stop_that_follows_no_title(String text, String sentence) {
        assertThat(SpeechFrame.of(text, "").before()).isEqualTo(sentence);
    }
}
