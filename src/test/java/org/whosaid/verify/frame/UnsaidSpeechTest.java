package org.whosaid.verify.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that were written before the code that reads them. */
class UnsaidSpeechTest {
    private static final Path SENTENCES = Path.of("src/eval/passages/assertions.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_was_not_said_is_told_from_what_was() throws IOException {
        // When
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(SENTENCES, UTF_8)) {
            JsonNode row = JSON.readTree(line);
            boolean isSaid = row.at("/assertion").asText().equals("asserted");
            boolean isTakenForSaid =
                    UnsaidSpeech.signal(frame(row.at("/text").asText())).isEmpty();
            if (isSaid != isTakenForSaid) {
                (isSaid ? wrong : missed).add(row.at("/text").asText());
            }
        }

        // Then
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    /** Of the first quotation. */
    private static SpeechFrame frame(String text) {
        int open = text.indexOf('“');
        return SpeechFrame.of(text.substring(0, open), text.substring(text.indexOf('”') + 1));
    }
}
