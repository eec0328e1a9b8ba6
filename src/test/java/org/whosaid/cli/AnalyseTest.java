package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyseTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... arguments) {
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return new Analyse(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), outStream, errStream)
                    .run(arguments);
        }
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        // Given
        String article = "{\"id\": \"a\", \"text\": \"🎉 “We open at six,” Zoë Lindqvist said.\"}\n";

        // When
        int status = run(article);

        // Then
        assertThat(status).isZero();
        JsonNode quote = lines().get(0).get("quotes").get(0);
        assertThat(quote.get("content").toString()).isEqualTo("[[2,19]]");
        assertThat(quote.get("source").toString()).isEqualTo("[[20,33]]");
        assertThat(quote.get("cue").toString()).isEqualTo("[[34,38]]");
        assertThat(quote.get("speaker").asText()).isEqualTo("Zoë Lindqvist");
        assertThat(quote.get("kind").asText()).isEqualTo("direct");
    }

    @Test
    void badLinesAreAnsweredInTheirPlaceAndTheRunGoesOn() throws IOException {
        // Given
        String input =
                "{\"id\": 1, \"text\": \"Ann Orr said it rained.\"}\nnonsense\n{\"id\": 2}\n{\"id\": 3, \"text\": \"\\ud800\"}\n"
                        + "{\"id\": 4, \"text\": \"\"}\n";

        // When
        int status = run(input, "--threads", "2");

        // Then
        assertThat(status).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).get("id").asInt()).isEqualTo(1);
        assertThat(lines.get(1).get("error").asText()).startsWith("the line is not JSON");
        assertThat(lines.get(2).get("error").asText()).contains("no \"text\"");
        assertThat(lines.get(3).get("id").asInt()).isEqualTo(3);
        assertThat(lines.get(3).get("error").asText()).contains("lone surrogate");
        assertThat(lines.get(4).get("quotes")).isEmpty();
    }

    @Test
    void givenQuotesAreOfTheKindThatTheirMarksTell() throws IOException {
        run(
                "{\"text\": \"“We will win,” said Ann Orr.\", \"quotes\": [{\"content\": [[0, 14]], \"source\": [[20, 27]]}]}\n",
                "--resolve");

        assertThat(lines().get(0).at("/quotes/0/kind").asText()).isEqualTo("direct");
    }

    @Test
    void givenQuotesOnlyGetTheirSpeakers() throws IOException {
        // Given
        String article = "{\"id\": \"a\", \"text\": \"Ann Orr left. Orr said no.\","
                + " \"quotes\": [{\"id\": \"q7\", \"content\": [[23, 25]], \"cue\": [[18, 22]], \"source\": [[14, 17]]}]}\n";

        // When
        int status = run(article, "--resolve");

        // Then
        assertThat(status).isZero();
        JsonNode quote = lines().get(0).get("quotes").get(0);
        assertThat(quote.get("content").toString()).isEqualTo("[[23,25]]");
        assertThat(quote.get("speaker").asText()).isEqualTo("Ann Orr");
        assertThat(quote.get("id").asText()).isEqualTo("q7");
    }

    @Test
    void givenSpanOutsideTheTextIsAnError() throws IOException {
        // When
        run("{\"id\": \"a\", \"text\": \"short\", \"quotes\": [{\"content\": [[3, 99]]}]}\n", "--resolve");

        // Then
        assertThat(lines().get(0).get("error").asText()).contains("[3,99]");
    }

    @Test
    void plainTextIsPrintedForReading() {
        // When
        int status = run("“We will wait,” Ann Orr said.", "--text");

        // Then
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Ann Orr (person)")
                .contains("“We will wait,”")
                .contains("1 quotes");
    }

    @Test
    void unknownOptionIsMisuse() {
        // When
        int status = run("", "--frobnicate");

        // Then
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--frobnicate");
    }

    @Test
    void missingModelIsToldPlainly() {
        // When
        int status = run("", "--model", "/nowhere/model.onnx");

        // Then
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/nowhere/model.onnx");
    }
}
