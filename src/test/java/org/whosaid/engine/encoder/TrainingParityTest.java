package org.whosaid.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** What the training code reads of a text and what the engine reads is the same; whosaid_training.parity in src/train/python writes the files. */
class TrainingParityTest {
    private static final double TOLERANCE = 1e-3;

    @Test
    void sameScoresAsInTraining() throws Exception {
        // Given
        JsonNode texts = json("texts.json");
        JsonNode expected = json("scores.json");
        try (TextEncoder encoder = OnnxTextEncoder.load(ModelFile.at(file("model.onnx")), 2)) {
            for (int i = 0; i < texts.size(); i++) {
                SourceText text = SourceText.of(texts.get(i).asText());

                // When
                WordScores scores = encoder.read(TokenizedText.of(text));

                // Then
                assertThat(scores.size())
                        .as("words of text %d", i)
                        .isEqualTo(expected.get(i).size());
                for (int word = 0; word < scores.size(); word++) {
                    check(text, scores, word, expected.get(i).get(word));
                }
            }
        }
    }

    private static void check(SourceText text, WordScores scores, int word, JsonNode expected) {
        Span span = scores.word(word);
        String value = text.value();
        assertThat(value.codePointCount(0, span.start()))
                .isEqualTo(expected.get("word").get(0).asInt());
        assertThat(value.codePointCount(0, span.end()))
                .isEqualTo(expected.get("word").get(1).asInt());
        for (int label = 0; label < WordLabel.count(); label++) {
            assertThat(scores.label(word, WordLabel.of(label)))
                    .as("label %s of “%s”", WordLabel.of(label), text.slice(span))
                    .isCloseTo(expected.get("labels").get(label).asDouble(), within(TOLERANCE));
        }
        if (scores.link(word) != WordPointers.NOWHERE) {
            checkPointer(scores.link(word), expected.get("link"));
            checkPointer(scores.source(word), expected.get("source"));
        }
    }

    private static void checkPointer(WordPointers pointers, JsonNode expected) {
        int target = expected.get(0).asInt();
        double found = target < 0 ? pointers.none() : pointers.to(target);
        assertThat(found).isCloseTo(expected.get(1).asDouble(), within(TOLERANCE));
    }

    private static JsonNode json(String name) throws IOException, URISyntaxException {
        return new ObjectMapper().readTree(file(name).toFile());
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(TrainingParityTest.class.getResource("/parity/" + name).toURI());
    }
}
