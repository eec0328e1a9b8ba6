package org.whosaid.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.Service.json;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class ImportResourceTest {
    private static final String ARTICLE = "“It will do,” said Anna Brandholm.";

    @Test
    void answers_every_line_in_its_place() {
        // Given
        String text = unique(ARTICLE);
        String sound = json(Map.of("text", text));

        // When
        Answer answer = Service.postLines(
                "/v1/imports", sound, "", json(Map.of("text", " ", "url", "halvik")), "{\"text\": ", sound, "[]");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/x-ndjson");
        List<JsonNode> lines = answer.lines();
        assertThat(lines).extracting(line -> line.at("/line").asInt()).containsExactly(1, 3, 4, 5, 6, 0);
        assertThat(lines)
                .extracting(line -> line.at("/status").asText())
                .containsExactly("kept", "failed", "failed", "known", "failed", "");
        assertThat(lines.get(3).at("/document")).isEqualTo(lines.get(0).at("/document"));
        assertThat(problemOf(lines.get(1))).isEqualTo("invalid-article /text /url");
        assertThat(problemOf(lines.get(2))).isEqualTo("malformed-json");
        assertThat(lines.get(2).at("/problem/line").asInt()).isEqualTo(4);
        assertThat(lines.get(2).at("/problem/detail").asText())
                .startsWith("Line 4, column 10: ")
                .doesNotContain("line: 1", "REDACTED");
        assertThat(problemOf(lines.get(4))).isEqualTo("invalid-body ");
        assertThat(lines.get(5).toString())
                .isEqualTo("{\"summary\":{\"lines\":5,\"kept\":1,\"known\":1,\"failed\":3}}");
        JsonNode document = Service.get(
                        "/v1/documents/" + lines.get(0).at("/document").asText())
                .json();
        assertThat(document.at("/text").asText()).isEqualTo(text);
        assertThat(document.at("/quotes/0/speaker/name").asText()).isEqualTo("Anna Brandholm");
    }

    @Test
    void speakers_of_one_name_are_told_apart_by_the_article_of_their_own_line() {
        // Given
        String name = "Ann " + unique("Halvorsen").replaceAll("\\W", "");
        String[] lines = Stream.of("Marrowby", "Halvik", "Norhavn", "Tarnstead")
                .map(town -> json(Map.of(
                        "text",
                        unique("“It will do,” said %s, the mayor of %s.".formatted(name, town)),
                        "publisher",
                        town + " Post")))
                .toArray(String[]::new);

        // When
        List<JsonNode> answers = Service.postLines("/v1/imports", lines).lines();

        // Then
        assertThat(answers.subList(0, lines.length))
                .extracting(line -> speakerOf(line.at("/document").asText()))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static String speakerOf(String document) {
        return Service.get("/v1/documents/" + document)
                .json()
                .at("/quotes/0/speaker/id")
                .asText();
    }

    @Test
    void a_line_that_is_null_is_no_article_like_any_other_that_is_none() {
        // When
        List<JsonNode> lines = Service.postLines("/v1/imports", "null", "[1]").lines();

        // Then
        assertThat(problemOf(lines.get(0))).isEqualTo("invalid-body ");
        assertThat(lines.get(0).at("/problem/errors")).isEqualTo(lines.get(1).at("/problem/errors"));
        assertThat(lines.get(0).at("/problem/errors/0/detail").asText()).isEqualTo("must be an object");
    }

    @Test
    void a_line_that_is_no_text_says_which_byte() {
        // Given
        byte[] line = "{\"text\": \"Fl\u00fcsse\"}".getBytes(ISO_8859_1);

        // When
        JsonNode problem = Service.post("/v1/imports", "application/x-ndjson", line)
                .lines()
                .get(0)
                .at("/problem");

        // Then
        assertThat(problem.at("/type").asText()).isEqualTo("urn:whosaid:problem:malformed-text");
        assertThat(problem.at("/byte").asInt()).isEqualTo(13);
        assertThat(problem.at("/detail").asText()).contains("Byte 13, 0xFC");
    }

    @Test
    void the_same_import_again_keeps_every_text_once() {
        // Given
        String[] lines = Stream.generate(() -> json(Map.of("text", unique(ARTICLE))))
                .limit(30)
                .toArray(String[]::new);
        List<JsonNode> first = Service.postLines("/v1/imports", lines).lines();

        // When
        List<JsonNode> second = Service.postLines("/v1/imports", lines).lines();

        // Then
        assertThat(first.get(30).at("/summary/kept").asInt()).isEqualTo(30);
        assertThat(second.get(30).at("/summary/known").asInt()).isEqualTo(30);
        assertThat(second)
                .extracting(line -> line.at("/document"))
                .isEqualTo(first.stream().map(line -> line.at("/document")).toList());
    }

    @Test
    void goes_on_from_a_line_and_reports_failures_only() {
        // When
        Answer answer = Service.postLines(
                "/v1/imports?fromLine=2&report=failed", "{}", json(Map.of("text", unique(ARTICLE))), "{}");

        // Then
        List<JsonNode> lines = answer.lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/line").asInt()).isEqualTo(3);
        assertThat(lines.get(1).toString())
                .isEqualTo("{\"summary\":{\"lines\":2,\"kept\":1,\"known\":0,\"failed\":1}}");
    }

    @Test
    void a_line_may_be_too_long_and_the_import_may_not() {
        // Given
        String tooLong = json(Map.of("text", "a".repeat(2 * 1024 * 1024)));
        String sound = json(Map.of("text", unique(ARTICLE)));

        // When
        List<JsonNode> lines =
                Service.postLines("/v1/imports", tooLong, sound, tooLong).lines();

        // Then
        assertThat(problemOf(lines.get(0))).isEqualTo("line-too-long");
        assertThat(lines.get(0).at("/problem/limit").asInt()).isEqualTo(2 * 1024 * 1024);
        assertThat(lines.get(1).at("/status").asText()).isEqualTo("kept");
        assertThat(lines.get(3).at("/summary/failed").asInt()).isEqualTo(2);
    }

    @Test
    void keeps_quotes_that_others_have_found() {
        // Given
        String text = unique("😀 Per Lind said the state had promised half of the money.");
        Map<String, Object> quote = Map.of(
                "kind", "indirect",
                "content", List.of(Map.of("start", 16, "end", 56)),
                "cue", List.of(Map.of("start", 11, "end", 15, "text", "said")),
                "source", List.of(Map.of("start", 2, "end", 10, "text", "Per Lind")),
                "speaker", Map.of("name", "Per Lind", "type", "person"),
                "confidence", 0.5);

        // When
        Answer kept =
                Service.postJson("/v1/documents", Map.of("text", text, "quotes", List.of(quote), "foundBy", "desk"));

        // Then
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().at("/engine").toString()).isEqualTo("{\"version\":\"none\",\"model\":\"desk\"}");
        JsonNode found = kept.json().at("/quotes/0");
        assertThat(kept.json().at("/quotes")).hasSize(1);
        assertThat(found.at("/kind").asText()).isEqualTo("indirect");
        assertThat(found.at("/words").asText()).isEqualTo("the state had promised half of the money");
        assertThat(found.at("/source/0/text").asText()).isEqualTo("Per Lind");
        assertThat(found.at("/speaker/name").asText()).isEqualTo("Per Lind");
        assertThat(found.at("/speaker/id").asText()).isNotEmpty();
        assertThat(found.at("/confidence").asDouble()).isEqualTo(0.5);
        assertThat(found.at("/reason").asText()).isEqualTo("given");
    }

    static Stream<Arguments> wrongQuotes() {
        return Stream.of(
                argumentSet("no kind", "{\"content\":[{\"start\":0,\"end\":1}],\"confidence\":1}", "/quotes/0/kind"),
                argumentSet("no content", "{\"kind\":\"indirect\",\"confidence\":1}", "/quotes/0/content"),
                argumentSet(
                        "no confidence",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0,\"end\":1}]}",
                        "/quotes/0/confidence"),
                argumentSet(
                        "confidence of two",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0,\"end\":1}],\"confidence\":2}",
                        "/quotes/0/confidence"),
                argumentSet(
                        "beyond the text",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0,\"end\":99}],\"confidence\":1}",
                        "/quotes/0/content/0"),
                argumentSet(
                        "no end",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0}],\"confidence\":1}",
                        "/quotes/0/content/0"),
                argumentSet(
                        "other words",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0,\"end\":2,\"text\":\"no\"}],\"confidence\":1}",
                        "/quotes/0/content/0"),
                argumentSet(
                        "not in order",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":3,\"end\":5},{\"start\":0,\"end\":2}],\"confidence\":1}",
                        "/quotes/0/content/1"),
                argumentSet(
                        "nobody's type",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0,\"end\":1}],\"confidence\":1,\"speaker\":{\"name\":\"Ann\"}}",
                        "/quotes/0/speaker/type"),
                argumentSet(
                        "a blank name",
                        "{\"kind\":\"indirect\",\"content\":[{\"start\":0,\"end\":1}],\"confidence\":1,"
                                + "\"speaker\":{\"name\":\" \",\"type\":\"person\"}}",
                        "/quotes/0/speaker/name"));
    }

    @ParameterizedTest
    @MethodSource("wrongQuotes")
    void quotes_that_do_not_lie_in_their_text(String quote, String pointer) {
        // When
        Answer answer = Service.post(
                "/v1/documents",
                "application/json",
                ("{\"text\":\"Yes, she said.\",\"foundBy\":\"desk\",\"quotes\":[" + quote + "]}").getBytes(UTF_8));

        // Then
        ProblemTest.assertProblem(answer, 422, "invalid-article");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors")).hasSize(1);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                argumentSet("direct in marks", "direct", 0, 5, 201),
                argumentSet("mixed in marks", "mixed", 0, 5, 201),
                argumentSet("mixed of words in marks and outside", "mixed", 0, 9, 201),
                argumentSet("indirect outside of marks", "indirect", 15, 26, 201),
                argumentSet("direct of words in marks and outside", "direct", 0, 9, 422),
                argumentSet("direct outside of marks", "direct", 15, 26, 422),
                argumentSet("mixed outside of marks", "mixed", 15, 26, 422));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_kind_of_a_quote_must_be_true_of_the_marks(String kind, int start, int end, int status) {
        // Given
        Map<String, ?> quote =
                Map.of("kind", kind, "content", List.of(Map.of("start", start, "end", end)), "confidence", 1);
        Map<String, ?> article = Map.of(
                "text", unique("“Yes” she said. It was late, she added."), "foundBy", "desk", "quotes", List.of(quote));

        // When
        Answer answer = Service.postJson("/v1/documents", article);
        JsonNode line = Service.postLines("/v1/imports", json(article)).lines().get(0);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(line.at("/status").asText()).isEqualTo(status == 201 ? "known" : "failed");
        if (status == 422) {
            ProblemTest.assertProblem(answer, 422, "invalid-article");
            assertThat(answer.json().at("/errors")).hasSize(1);
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/quotes/0/kind");
            assertThat(problemOf(line)).isEqualTo("invalid-article /quotes/0/kind");
        }
    }

    @Test
    void an_analysis_finds_its_quotes_itself() {
        // When
        Answer answer =
                Service.postJson("/v1/analyses", Map.of("text", "Yes.", "quotes", List.of(), "foundBy", "desk"));

        // Then
        ProblemTest.assertProblem(answer, 422, "invalid-article");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/quotes");
    }

    @Test
    void answers_a_line_before_the_next_one_comes() throws IOException {
        // Given
        try (OpenImport client = OpenImport.begin()) {
            // When
            client.send(json(Map.of("text", unique(ARTICLE))));
            String first = client.nextAnswer();
            client.send("{}");
            String second = client.nextAnswer();

            // Then
            assertThat(first).startsWith("{\"line\":1,\"status\":\"kept\"");
            assertThat(second).startsWith("{\"line\":2,\"status\":\"failed\"");
        }
    }

    @Test
    void only_so_many_at_once_and_those_that_are_cut_make_room() throws Exception {
        // Given
        List<OpenImport> open = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(OpenImport.begin());
            open.get(i).send("{}");
            open.get(i).nextAnswer();
        }

        // When
        Answer refused = Service.postLines("/v1/imports", "{}");
        for (OpenImport client : open) {
            client.close();
        }
        Answer taken = Service.postLines("/v1/imports", "{}");
        for (int i = 0; i < 100 && taken.status() == 429; i++) {
            Thread.sleep(100);
            taken = Service.postLines("/v1/imports", "{}");
        }

        // Then
        ProblemTest.assertProblem(refused, 429, "too-many-imports");
        assertThat(refused.header("retry-after")).isEqualTo("10");
        assertThat(taken.status()).isEqualTo(200);
    }

    private static String problemOf(JsonNode line) {
        StringBuilder problem =
                new StringBuilder(line.at("/problem/type").asText().replace("urn:whosaid:problem:", ""));
        line.at("/problem/errors")
                .forEach(
                        error -> problem.append(' ').append(error.at("/pointer").asText()));
        return problem.toString();
    }

    /** An import whose lines come one by one. */
    private record OpenImport(Socket socket, BufferedReader answers) implements AutoCloseable {
        static OpenImport begin() throws IOException {
            Socket socket = new Socket("localhost", RestAssured.port);
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n")
                            .getBytes(UTF_8));
            return new OpenImport(socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)));
        }

        void send(String line) throws IOException {
            byte[] bytes = (line + "\n").getBytes(UTF_8);
            socket.getOutputStream().write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().write("\r\n".getBytes(UTF_8));
        }

        String nextAnswer() throws IOException {
            String line = answers.readLine();
            while (line != null && !line.startsWith("{")) {
                line = answers.readLine();
            }
            return String.valueOf(line);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
