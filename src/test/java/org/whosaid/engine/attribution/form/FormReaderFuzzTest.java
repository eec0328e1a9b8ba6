package org.whosaid.engine.attribution.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.AttributionReader;
import org.whosaid.engine.attribution.GivenScores;
import org.whosaid.engine.attribution.ScoredAttributionReader;
import org.whosaid.engine.encoder.ModelInfo;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** Texts of nothing but the words that the forms look for, in any order: whatever is found lies within the text. */
class FormReaderFuzzTest {
    private static final AttributionReader READER =
            ScoredAttributionReader.of(new ModelInfo("test", "1", "0", 256, "fp32", ""));
    private static final String[] PIECES = {
        "“",
        "”",
        "‘",
        "’",
        "¶",
        ",",
        ".",
        ":",
        "?",
        ";",
        "Q:",
        "A.",
        "ANN",
        "Ann",
        "Orr",
        "(voice-over):",
        "the",
        "to",
        "by",
        "of",
        "as",
        "in",
        "In",
        "To",
        "words",
        "quote",
        "quoted",
        "was",
        "saying",
        "having",
        "said",
        "said/C",
        "told",
        "told/C",
        "according",
        "attributed",
        "carried",
        "statement",
        "verdict",
        "is",
        "how",
        "described",
        "So",
        "began",
        "speech",
        "reply",
        "paper/S",
        "who",
        "Monday",
        "that/T",
        "it/t",
        "—"
    };

    @Test
    void whatever_is_found_lies_within_the_text() {
        for (int seed = 0; seed < 4000; seed++) {
            // Given
            Random random = new Random(seed);
            String tagged = IntStream.range(0, 2 + random.nextInt(30))
                    .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.joining(" "));
            if (tagged.replace("¶", "").isBlank()) {
                continue;
            }
            GivenScores scores = GivenScores.of(tagged);
            TokenizedText text = TokenizedText.of(SourceText.of(scores.text()));

            // When
            var found = READER.read(text, new MarkScanner().scan(text), scores);

            // Then
            for (Attribution attribution : found) {
                for (Span span : attribution.content()) {
                    assertThat(span.end())
                            .as("seed %d: %s", seed, tagged)
                            .isLessThanOrEqualTo(scores.text().length());
                }
            }
        }
    }
}
