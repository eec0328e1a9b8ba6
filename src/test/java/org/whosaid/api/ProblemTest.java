package org.whosaid.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class ProblemTest {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    static Stream<Arguments> bodies() {
        return Stream.of(
                argumentSet("no JSON", JSON, "{\"text\":\n \"a\" \"b\"}", 400, "malformed-json", List.of()),
                argumentSet("JSON that ends early", JSON, "{\"text\": \"a", 400, "malformed-json", List.of()),
                argumentSet("more after the JSON", JSON, "{\"text\": \"a\"} x", 400, "malformed-json", List.of()),
                argumentSet(
                        "a member twice", JSON, "{\"text\": \"a\", \"text\": \"b\"}", 400, "malformed-json", List.of()),
                argumentSet("a list", JSON, "[]", 400, "invalid-body", List.of("")),
                argumentSet("a number", JSON, "5", 400, "invalid-body", List.of("")),
                argumentSet("text that is a number", JSON, "{\"text\": 5}", 400, "invalid-body", List.of("/text")),
                argumentSet("text that is an object", JSON, "{\"text\": {}}", 400, "invalid-body", List.of("/text")),
                argumentSet(
                        "a member that nobody knows",
                        JSON,
                        "{\"text\": \"a\", \"a/b\": 1}",
                        400,
                        "invalid-body",
                        List.of("/a~1b")),
                argumentSet(
                        "several of a wrong type or name",
                        JSON,
                        "{\"text\": [[1], {}], \"titel\": {\"a\": [1]}, \"url\": 5, \"quotes\": [{\"kind\": 1, \"content\": [{\"start\": 1.5}, 7]}]}",
                        400,
                        "invalid-body",
                        List.of(
                                "/text",
                                "/url",
                                "/quotes/0/kind",
                                "/quotes/0/content/0/start",
                                "/quotes/0/content/1",
                                "/titel")),
                argumentSet("nothing at all", JSON, "", 422, "invalid-article", List.of("/text")),
                argumentSet("null", JSON, "null", 422, "invalid-article", List.of("/text")),
                argumentSet("an article without text", JSON, "{}", 422, "invalid-article", List.of("/text")),
                argumentSet(
                        "text and html",
                        JSON,
                        "{\"text\": \"a\", \"html\": \"b\"}",
                        422,
                        "invalid-article",
                        List.of("/text")),
                argumentSet("blank text", JSON, "{\"text\": \" \\n\"}", 422, "invalid-article", List.of("/text")),
                argumentSet("U+0000", JSON, "{\"text\": \"a\\u0000\"}", 422, "invalid-article", List.of("/text")),
                argumentSet("half a pair", JSON, "{\"text\": \"a\\ud800\"}", 422, "invalid-article", List.of("/text")),
                argumentSet(
                        "several flaws",
                        JSON,
                        "{\"text\": \"a\", \"url\": \"halvik\", \"title\": \"\\u0000\"}",
                        422,
                        "invalid-article",
                        List.of("/title", "/url")),
                argumentSet(
                        "no time",
                        JSON,
                        "{\"text\": \"a\", \"publishedAt\": \"soon\"}",
                        422,
                        "invalid-article",
                        List.of("/publishedAt")),
                argumentSet(
                        "a page without an article", "text/html", "<p> </p>", 422, "invalid-article", List.of("/html")),
                argumentSet("plain text that is empty", TEXT, "", 422, "invalid-article", List.of("/text")),
                argumentSet(
                        "a charset that nobody knows",
                        TEXT + "; charset=klingon",
                        "a",
                        415,
                        "unsupported-media-type",
                        List.of()),
                argumentSet("another media type", "image/png", "a", 415, "unsupported-media-type", List.of()),
                argumentSet("no media type", "nonsense", "a", 415, "unsupported-media-type", List.of()),
                argumentSet("too long a text", TEXT, "a".repeat(500_001), 413, "text-too-long", List.of()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void body(String contentType, String body, int status, String type, List<String> pointers) {
        // When
        Answer answer = Service.post("/v1/documents", contentType, body.getBytes(UTF_8));

        // Then
        assertProblem(answer, status, type);
        assertThat(errors(answer, "/pointer")).containsExactlyElementsOf(pointers);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                argumentSet("limit of none", "/v1/documents?limit=0", 400, "invalid-parameter", List.of("limit")),
                argumentSet("limit too large", "/v1/quotes?limit=201", 400, "invalid-parameter", List.of("limit")),
                argumentSet("no cursor", "/v1/speakers?cursor=abc", 400, "invalid-parameter", List.of("cursor")),
                argumentSet("no unit", "/v1/quotes?offsets=bytes", 400, "invalid-parameter", List.of("offsets")),
                argumentSet(
                        "several wrong",
                        "/v1/quotes?kind=spoken&from=then&minConfidence=NaN&status=fine",
                        400,
                        "invalid-parameter",
                        List.of("kind", "from", "minConfidence", "status")),
                argumentSet(
                        "a misspelt filter", "/v1/quotes?speakers=x", 400, "invalid-parameter", List.of("speakers")),
                argumentSet(
                        "several wrong about filters, page and offsets",
                        "/v1/quotes?kind=spoken&limit=0&cursor=abc&offsets=bytes",
                        400,
                        "invalid-parameter",
                        List.of("kind", "limit", "cursor", "offsets")),
                argumentSet("no value", "/v1/quotes?q=&speaker=", 400, "invalid-parameter", List.of("q", "speaker")),
                argumentSet("a blank", "/v1/speakers?q=%20", 400, "invalid-parameter", List.of("q")),
                argumentSet(
                        "twice", "/v1/quotes?q=a&q=b&kind=direct&kind=mixed", 400, "invalid-parameter", List.of("q")),
                argumentSet(
                        "another speaker than that of the address",
                        "/v1/speakers/0193587e-0000-7000-8000-000000000001/quotes?speaker=Rutte",
                        400,
                        "invalid-parameter",
                        List.of("speaker")),
                argumentSet("U+0000", "/v1/quotes?q=a%00", 400, "invalid-parameter", List.of("q")),
                argumentSet("no UTF-8", "/v1/quotes?q=a%ff&publisher=%C3%B8", 400, "invalid-parameter", List.of("q")),
                argumentSet(
                        "no UTF-8 in several",
                        "/v1/quotes?q=%e2%82&kind=direct&speaker=%ed%a0%80&cursor=%80",
                        400,
                        "invalid-parameter",
                        List.of("q", "speaker", "cursor")),
                argumentSet("no UTF-8 in an id", "/v1/quotes/%ff", 404, "not-found", List.of()),
                argumentSet("no id", "/v1/quotes/abc", 404, "not-found", List.of()),
                argumentSet(
                        "an id of nobody",
                        "/v1/speakers/0193587e-0000-7000-8000-000000000001",
                        404,
                        "not-found",
                        List.of()),
                argumentSet(
                        "quotes of no document",
                        "/v1/documents/0193587e-0000-7000-8000-000000000001/quotes",
                        404,
                        "not-found",
                        List.of()),
                argumentSet("an address that nobody knows", "/v1/nothing", 404, "not-found", List.of()),
                argumentSet("outside of the interface", "/nothing", 404, "not-found", List.of()));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void address(String address, int status, String type, List<String> parameters) {
        // When
        Answer answer = Service.get(address);

        // Then
        assertProblem(answer, status, type);
        assertThat(errors(answer, "/parameter")).containsExactlyInAnyOrderElementsOf(parameters);
    }

    @Test
    void a_cursor_of_another_list() {
        // Given
        Service.postText("/v1/documents", Service.unique("“One,” said Anna Brandholm. “Two,” said Per Lind."));
        String cursor = Service.get("/v1/quotes?limit=1").json().at("/next").asText();

        // When
        Answer answer = Service.get("/v1/quotes?kind=direct&cursor=" + cursor);

        // Then
        assertProblem(answer, 400, "invalid-parameter");
        assertThat(errors(answer, "/parameter")).containsExactly("cursor");
    }

    @Test
    void json_syntax_says_where() {
        // When
        Answer answer = Service.post("/v1/documents", JSON, "{\"text\":\n \"a\" \"b\"}".getBytes(UTF_8));

        // Then
        assertThat(answer.json().at("/line").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/column").asInt()).isEqualTo(6);
    }

    @Test
    void bytes_that_are_no_text() {
        assertProblem(Service.post("/v1/documents", TEXT, new byte[] {'a', (byte) 0xFF}), 400, "malformed-text");
        assertProblem(
                Service.post("/v1/documents", JSON, new byte[] {'{', '"', 't', (byte) 0xFF, '"', ':', '1', '}'}),
                400,
                "malformed-json");
    }

    @Test
    void bytes_that_are_no_text_are_told_by_their_place() {
        // When
        Answer answer = Service.post("/v1/documents", TEXT, new byte[] {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF});

        // Then
        assertThat(answer.json().at("/byte").asInt()).isEqualTo(4);
        assertThat(answer.json().at("/detail").asText()).contains("Byte 4, 0xFF", "UTF-8");
    }

    static Stream<Arguments> nestedBodies() {
        String lists = "[".repeat(1_001) + "]".repeat(1_001);
        return Stream.of(
                argumentSet("where a text is", "/v1/documents", "{\"text\": " + lists + "}", "/text"),
                argumentSet(
                        "in a list",
                        "/v1/verifications/batch",
                        "{\"verifications\": [" + lists + "]}",
                        "/verifications/0"),
                argumentSet("a member that nobody knows", "/v1/quotes/search", "{\"a\": " + lists + "}", ""),
                argumentSet("the whole body", "/v1/documents", lists, ""));
    }

    @ParameterizedTest
    @MethodSource("nestedBodies")
    void json_that_is_nested_too_deeply(String address, String body, String pointer) {
        // When
        Answer answer = Service.post(address, JSON, body.getBytes(UTF_8));

        // Then
        assertProblem(answer, 400, "invalid-body");
        assertThat(errors(answer, "/pointer")).containsExactly(pointer);
        assertThat(answer.body())
                .contains("is nested too deeply; at most 1000 levels are read")
                .doesNotContain("StreamRead");
    }

    @Test
    void a_number_of_too_many_digits() {
        // When
        Answer answer = Service.post(
                "/v1/quotes/search", JSON, ("{\"minConfidence\": 0." + "1".repeat(1_001) + "}").getBytes(UTF_8));

        // Then
        assertProblem(answer, 400, "invalid-body");
        assertThat(answer.body()).contains("number value length, at most 1000").doesNotContain("StreamRead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/documents", "/v1/imports", "/v1/quotes/search"})
    void a_compressed_body(String address) {
        // Given
        String mediaType = address.endsWith("imports") ? "application/x-ndjson" : JSON;

        // When
        Answer answer = Service.send(Service.request(address)
                .header("Content-Type", mediaType)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1F, (byte) 0x8B, 8})));

        // Then
        assertProblem(answer, 415, "unsupported-media-type");
        assertThat(answer.json().at("/detail").asText()).contains("gzip", "uncompressed");
        assertThat(answer.header("accept-encoding")).isEqualTo("identity");
    }

    @Test
    void a_body_that_is_encoded_as_itself() {
        // When
        Answer answer = Service.send(Service.request("/v1/quotes/search")
                .header("Content-Type", JSON)
                .header("Content-Encoding", "identity")
                .POST(BodyPublishers.ofString("{\"limit\": 1}")));

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type:\r\n"})
    void a_body_of_no_media_type_is_json(String header) {
        // When
        String answer = Service.sendRaw(
                "POST /v1/quotes/search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%sContent-Length: 12\r\n\r\n{\"limit\": 1}"
                        .formatted(header));

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({"{}, is missing", "{\"quote\": \"\"}, is empty"})
    void an_empty_quote_is_not_told_to_be_missing(String body, String detail) {
        // When
        Answer answer = Service.post("/v1/verifications", JSON, body.getBytes(UTF_8));

        // Then
        assertThat(answer.json().at("/errors/0/detail").asText()).startsWith(detail);
    }

    @Test
    void another_method_is_told_which_there_are() {
        // When
        Answer answer = Service.send(Service.request("/v1/documents").PUT(BodyPublishers.ofString("a")));

        // Then
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void another_representation() {
        assertProblem(Service.send(Service.request("/v1/quotes").header("Accept", "image/png")), 406, "not-acceptable");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void a_body_that_is_too_large_by_what_it_claims_and_by_what_comes(HttpClient.Version version) {
        // Given
        byte[] large = new byte[2 * 1024 * 1024 + 1];
        HttpRequest.Builder request =
                Service.request("/v1/documents").version(version).header("Content-Type", TEXT);

        // When
        Answer claimed = Service.send(request.copy().POST(BodyPublishers.ofByteArray(large)));
        Answer streamed =
                Service.send(request.copy().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        // Then
        for (Answer answer : List.of(claimed, streamed)) {
            assertProblem(answer, 413, "request-too-large");
            assertThat(answer.json().at("/limit").asInt()).isEqualTo(2 * 1024 * 1024);
        }
    }

    @Test
    void a_client_that_does_not_stop_is_hung_up_on() {
        // When
        String answer = Service.sendRaw(
                "POST /v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99999999999\r\n\r\n"
                        + "a".repeat(22 * 1024 * 1024));

        // Then
        if (!answer.isEmpty()) {
            assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:whosaid:problem:request-too-large");
        }
    }

    static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).as(answer.body()).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.at("/type").asText()).isEqualTo("urn:whosaid:problem:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asText()).isNotEmpty();
        assertThat(problem.at("/detail").asText()).isNotEmpty().doesNotContain("Exception", "org.whosaid", "java.");
    }

    private static List<String> errors(Answer answer, String member) {
        List<String> errors = new ArrayList<>();
        answer.json().at("/errors").forEach(error -> errors.add(error.at(member).asText()));
        return errors;
    }
}
