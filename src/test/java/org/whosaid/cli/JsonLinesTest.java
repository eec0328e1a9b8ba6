package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.Quote;
import org.whosaid.engine.StageNanos;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.AttributionReason;
import org.whosaid.engine.attribution.Confidence;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.SpeechContext;
import org.whosaid.engine.attribution.assertion.Assertion;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.speaker.SpeakerReason;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

@Timeout(60)
class JsonLinesTest {
    /** Takes the whole text for a quote; the longer the text the sooner it is done; breaks where it is told to. */
    private static final class WholeTextReader implements ArticleReader {
        @Override
        public Analysis read(SourceText text, JsonNode article) {
            if (text.value().equals("break")) {
                throw new IllegalStateException("broken");
            }
            pause(50L / (1 + text.length()));
            Span all = new Span(0, text.length());
            Attribution attribution = new Attribution(
                    QuoteKind.INDIRECT,
                    List.of(all),
                    List.of(),
                    List.of(),
                    List.of(),
                    Assertion.ASSERTED,
                    SpeechContext.PLAIN,
                    new Confidence(1, 1, 1, 0.12345),
                    AttributionReason.NO_SOURCE,
                    List.of());
            Speaker nobody = new Speaker.Unresolved(SpeakerReason.NO_SOURCE, List.of("Ann Orr"), 0.5);
            return new Analysis(
                    text,
                    new EngineVersion("1", "none"),
                    List.of(new Quote(attribution, nobody, Optional.empty())),
                    List.of(),
                    new StageNanos(0, 0, 0, 0));
        }

        private static void pause(long millis) {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<JsonNode> answers(byte[] input, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines(new WholeTextReader(), threads)
                .copy(new ByteArrayInputStream(input), new PrintStream(out, false, StandardCharsets.UTF_8));
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }

    private static List<JsonNode> answers(String input) throws IOException {
        return answers(input.getBytes(StandardCharsets.UTF_8), 1);
    }

    @Test
    void answersKeepTheLinesOrderOnManyThreads() throws IOException {
        // Given
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            input.append("{\"id\": %d, \"text\": \"%s\"}\n".formatted(i, "x".repeat(1 + i % 7)));
        }

        // When
        List<JsonNode> answers = answers(input.toString().getBytes(StandardCharsets.UTF_8), 8);

        // Then
        assertThat(answers).hasSize(200);
        for (int i = 0; i < 200; i++) {
            assertThat(answers.get(i).get("id").asInt()).isEqualTo(i);
        }
    }

    @Test
    void offsetsCountCodePointsAndUnknownIsNull() throws IOException {
        // When
        JsonNode answer =
                answers("{\"id\": \"a\", \"text\": \"\uD83D\uDE00 x\"}").get(0);

        // Then
        assertThat(answer.get("quotes").get(0).get("content").toString()).isEqualTo("[[0,3]]");
        assertThat(answer.get("quotes").get(0).get("speaker").isNull()).isTrue();
        assertThat(answer.get("quotes").get(0).get("candidates").toString()).isEqualTo("[\"Ann Orr\"]");
    }

    @Test
    void badLinesAreAnsweredWithTheirIdAndTheRunGoesOn() throws IOException {
        // Given
        String input = """
            {"id": 1, "text": "break"}
            {"id": 2, "text": 5}
            {"id": 3, "text": "a"} {"id": 4}
            [1]

            {"id": {"n": 5}, "text": "b"}\
            """;

        // When
        List<JsonNode> answers = answers(input);

        // Then
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).toString())
                .startsWith("{\"id\":1,\"error\":\"reading the text failed")
                .contains("broken");
        assertThat(answers.get(1).toString())
                .isEqualTo("{\"id\":2,\"error\":\"the line has no \\\"text\\\" that is a string\"}");
        assertThat(answers.get(2).get("error").asText()).startsWith("the line is not JSON");
        assertThat(answers.get(3).get("error").asText()).contains("no \"text\"");
        assertThat(answers.get(4).get("id").toString()).isEqualTo("{\"n\":5}");
        assertThat(answers.get(4).has("error")).isFalse();
    }

    @Test
    void lineThatIsNotUtf8SpoilsItselfOnly() throws IOException {
        // Given
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        input.write("{\"id\": 1, \"text\": \"a\"}\r\n{\"id\": 2, \"text\": \"caf".getBytes(StandardCharsets.UTF_8));
        input.write(0xE9);
        input.write("\"}\n{\"id\": 3, \"text\": \"caf\u00E9\"}\n".getBytes(StandardCharsets.UTF_8));

        // When
        List<JsonNode> answers = answers(input.toByteArray(), 2);

        // Then
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).has("error")).isFalse();
        assertThat(answers.get(1).get("error").asText()).isEqualTo("the line is not UTF-8");
        assertThat(answers.get(2).get("quotes").get(0).get("content").toString())
                .isEqualTo("[[0,4]]");
    }

    @Test
    void tooLongLineIsAnsweredAndForgotten() throws IOException {
        // Given
        InputStream input = new RepeatedLine(JsonLines.LONGEST + 10L, "\n{\"id\": 2, \"text\": \"a\"}\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // When
        new JsonLines(new WholeTextReader(), 1).copy(input, new PrintStream(out, false, StandardCharsets.UTF_8));

        // Then
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("longer than");
        assertThat(lines.get(1)).startsWith("{\"id\":2,\"quotes\"");
    }

    @Test
    void answerComesBeforeTheNextLineIsWritten() throws Exception {
        // Given
        PipedOutputStream asking = new PipedOutputStream();
        InputStream in = new PipedInputStream(asking);
        PipedInputStream hearing = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(hearing), false, StandardCharsets.UTF_8);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
            try (out) {
                new JsonLines(new WholeTextReader(), 2).copy(in, out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        BufferedReader answers = new BufferedReader(new InputStreamReader(hearing, StandardCharsets.UTF_8));

        // When
        asking.write("{\"id\": 1, \"text\": \"a\"}\n".getBytes(StandardCharsets.UTF_8));
        asking.flush();
        String answer = answers.readLine();

        // Then
        assertThat(answer).startsWith("{\"id\":1,");
        asking.close();
        run.join();
    }

    @Test
    void outputThatCannotBeWrittenEndsTheRun() {
        // Given
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        });
        InputStream in = new ByteArrayInputStream(
                "{\"id\": 1, \"text\": \"a\"}\n".repeat(50).getBytes(StandardCharsets.UTF_8));

        // When, then
        assertThatThrownBy(() -> new JsonLines(new WholeTextReader(), 1).copy(in, full))
                .isInstanceOf(IOException.class)
                .hasMessage("the output cannot be written");
    }

    /** A line of so many characters, and what follows it. */
    private static final class RepeatedLine extends InputStream {
        private long left;
        private final ByteArrayInputStream rest;

        RepeatedLine(long length, String rest) {
            this.left = length;
            this.rest = new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : rest.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return rest.read(buffer, offset, length);
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
