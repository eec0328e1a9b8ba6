package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.whosaid.api.Service.Answer;
import org.whosaid.engine.text.Sha256;

@QuarkusTest
class DocumentResourceTest {
    private static final String QUOTED = "“We will rebuild the bridge before winter,”";
    private static final String ARTICLE = "The town of Halvik met on Monday. " + QUOTED + " said Anna Brandholm.";

    @Test
    void keeps_an_article_and_says_who_said_what() {
        // Given
        String text = unique(ARTICLE);

        // When
        Answer answer = Service.postText("/v1/documents", text);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode document = answer.json();
        assertThat(answer.header("location"))
                .isEqualTo("/v1/documents/" + document.at("/id").asText());
        assertThat(document.at("/text").asText()).isEqualTo(text);
        assertThat(document.at("/textSha256").asText()).isEqualTo(Sha256.of(text));
        assertThat(document.at("/offsetUnit").asText()).isEqualTo("codePoint");
        assertThat(document.at("/origin").asText()).isEqualTo("text");
        JsonNode quote = quoteOf(document, QUOTED);
        assertThat(quote.at("/kind").asText()).isEqualTo("direct");
        assertThat(quote.at("/status").asText()).isEqualTo("unreviewed");
        assertThat(passages(quote.at("/content"))).containsExactly(passage(text, QUOTED));
        assertThat(passages(quote.at("/cue"))).containsExactly(passage(text, "said"));
        assertThat(passages(quote.at("/source"))).containsExactly(passage(text, "Anna Brandholm"));
        assertThat(quote.at("/speaker/name").asText()).isEqualTo("Anna Brandholm");
        assertThat(quote.at("/speaker/type").asText()).isEqualTo("person");
    }

    @Test
    void reads_back_what_it_answered() {
        // Given
        Answer kept = Service.postText("/v1/documents", unique(ARTICLE));

        // When
        Answer read = Service.get("/v1/documents/" + kept.json().at("/id").asText());

        // Then
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(kept.json());
    }

    @Test
    void the_same_text_again_is_the_same_document() {
        // Given
        String text = unique(ARTICLE);
        Answer first = Service.postText("/v1/documents", text);

        // When
        Answer second = Service.postJson("/v1/documents", Map.of("text", text, "title", "Another title"));

        // Then
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void sixteen_at_once_make_one_document() throws Exception {
        // Given
        String text = unique(ARTICLE);
        ExecutorService clients = Executors.newFixedThreadPool(16);

        // When
        List<Future<Answer>> posts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            posts.add(clients.submit(() -> Service.postText("/v1/documents", text)));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> post : posts) {
            answers.add(post.get());
        }
        clients.shutdown();

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
    }

    @Test
    void counts_in_code_points_or_utf16() {
        // Given
        String text = unique("😀🌉 " + ARTICLE);
        String id = Service.postText("/v1/documents", text).json().at("/id").asText();

        // When
        JsonNode inCodePoints = Service.get("/v1/documents/" + id).json();
        JsonNode inUtf16 = Service.get("/v1/documents/" + id + "?offsets=utf16").json();

        // Then
        int[] codePoints = text.codePoints().toArray();
        assertThat(spansOf(inCodePoints))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(new String(
                                codePoints,
                                span.at("/start").asInt(),
                                span.at("/end").asInt() - span.at("/start").asInt()))
                        .isEqualTo(span.at("/text").asText()));
        assertThat(spansOf(inUtf16))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(text.substring(
                                span.at("/start").asInt(), span.at("/end").asInt()))
                        .isEqualTo(span.at("/text").asText()));
        assertThat(quoteOf(inUtf16, QUOTED).at("/content/0/start").asInt())
                .isEqualTo(quoteOf(inCodePoints, QUOTED).at("/content/0/start").asInt() + 2);
    }

    @Test
    void an_analysis_keeps_nothing() {
        // Given
        String text = unique(ARTICLE);

        // When
        Answer analysis = Service.postText("/v1/analyses", text);

        // Then
        assertThat(analysis.status()).isEqualTo(200);
        assertThat(analysis.json().has("id")).isFalse();
        assertThat(quoteOf(analysis.json(), QUOTED).has("id")).isFalse();
        assertThat(Service.postText("/v1/documents", text).status()).isEqualTo(201);
    }

    @Test
    void takes_what_is_known_about_an_article() {
        // Given
        Map<String, String> article = Map.of(
                "text", unique(ARTICLE),
                "title", "Halvik’s bridge",
                "url", "https://example.org/halvik?page=1",
                "publisher", "Halvik Gazette",
                "byline", "Per Lind",
                "publishedAt", "2024-11-22T18:30:00+02:00");

        // When
        Answer answer = Service.postJson("/v1/documents", article);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode document = answer.json();
        assertThat(document.at("/title").asText()).isEqualTo("Halvik’s bridge");
        assertThat(document.at("/url").asText()).isEqualTo("https://example.org/halvik?page=1");
        assertThat(document.at("/publisher").asText()).isEqualTo("Halvik Gazette");
        assertThat(document.at("/byline").asText()).isEqualTo("Per Lind");
        assertThat(document.at("/publishedAt").asText()).isEqualTo("2024-11-22T16:30:00Z");
    }

    @Test
    void offsets_count_in_the_text_of_a_page() {
        // Given
        String page =
                "<html><head><title>Halvik</title></head><body><nav>Home</nav><article><p>%s</p><p>%s</p></article></body></html>"
                        .formatted("Council &amp; town.", unique(ARTICLE).replace("\n", " "));

        // When
        Answer answer =
                Service.post("/v1/documents", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String text = answer.json().at("/text").asText();
        assertThat(text).contains("Council & town.").doesNotContain("<p>");
        assertThat(answer.json().at("/origin").asText()).isEqualTo("html");
        assertThat(passages(quoteOf(answer.json(), QUOTED).at("/content"))).containsExactly(passage(text, QUOTED));
    }

    @Test
    void honours_the_charset_of_a_text() {
        // Given
        String text = unique("\"Es wird gebaut,\" said Jürgen Große.");

        // When
        Answer answer = Service.post(
                "/v1/documents", "text/plain; charset=ISO-8859-1", text.getBytes(StandardCharsets.ISO_8859_1));

        // Then
        assertThat(answer.json().at("/text").asText()).isEqualTo(text);
    }

    @Test
    void replaces_a_few_bad_bytes_and_warns_of_them() {
        // Given
        byte[] text = unique("\"We build,\" said J?rgen Moe, and built, as he had built boats every summer of his long"
                        + " life, and told nobody of it.")
                .getBytes(StandardCharsets.UTF_8);
        text[18] = (byte) 0xFC;

        // When
        Answer answer = Service.post("/v1/documents", "text/plain; charset=utf-8", text);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/text").asText()).contains("said J\uFFFDrgen Moe");
        assertThat(answer.json().at("/warnings/0/code").asText()).isEqualTo("replaced-character");
        assertThat(answer.json().at("/warnings/0/span/text").asText()).isEqualTo("\uFFFD");
    }

    @Test
    void deletes_a_document_with_its_quotes() {
        // Given
        JsonNode document = Service.postText("/v1/documents", unique(ARTICLE)).json();
        String address = "/v1/documents/" + document.at("/id").asText();
        String quote = quoteOf(document, QUOTED).at("/id").asText();

        // When
        Answer deleted = Service.delete(address);

        // Then
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(Service.get(address).status()).isEqualTo(404);
        assertThat(Service.get("/v1/quotes/" + quote).status()).isEqualTo(404);
        assertThat(Service.delete(address).status()).isEqualTo(404);
    }

    @Test
    void deletes_what_was_read_and_nothing_later_where_a_tag_is_sent() {
        // Given
        JsonNode document = Service.postText("/v1/documents", unique(ARTICLE)).json();
        String address = "/v1/documents/" + document.at("/id").asText();
        String before = Service.get(address).header("etag");
        Service.patch("/v1/quotes/" + quoteOf(document, QUOTED).at("/id").asText(), "*", Map.of("status", "confirmed"));
        String now = Service.get(address + "?offsets=utf16").header("etag");

        // When
        Answer stale = delete(address, before);
        Answer noTag = delete(address, "abc");
        Answer deleted = delete(address, now);

        // Then
        ProblemTest.assertProblem(stale, 412, "precondition-failed");
        ProblemTest.assertProblem(noTag, 400, "bad-request");
        assertThat(deleted.status()).isEqualTo(204);
    }

    private static Answer delete(String address, String ifMatch) {
        return Service.send(Service.request(address).header("If-Match", ifMatch).DELETE());
    }

    @Test
    void lists_the_newest_documents_first() {
        // Given
        String older = Service.postText("/v1/documents", unique(ARTICLE))
                .json()
                .at("/id")
                .asText();
        String newer = Service.postText("/v1/documents", unique(ARTICLE))
                .json()
                .at("/id")
                .asText();

        // When
        JsonNode first = Service.get("/v1/documents?limit=1").json();
        JsonNode second = Service.get(
                        "/v1/documents?limit=1&cursor=" + first.at("/next").asText())
                .json();

        // Then
        assertThat(first.at("/documents/0/id").asText()).isEqualTo(newer);
        assertThat(second.at("/documents/0/id").asText()).isEqualTo(older);
    }

    static JsonNode quoteOf(JsonNode document, String words) {
        for (JsonNode quote : document.at("/quotes")) {
            if (quote.at("/words").asText().equals(words)) {
                return quote;
            }
        }
        throw new AssertionError("no quote " + words + " in " + document);
    }

    private static List<String> passages(JsonNode array) {
        List<String> passages = new ArrayList<>();
        array.forEach(span -> passages.add(span.at("/start").asInt() + "-"
                + span.at("/end").asInt() + " " + span.at("/text").asText()));
        return passages;
    }

    /** For texts without surrogate pairs. */
    private static String passage(String text, String words) {
        int start = text.indexOf(words);
        return start + "-" + (start + words.length()) + " " + words;
    }

    private static List<JsonNode> spansOf(JsonNode document) {
        List<JsonNode> spans = new ArrayList<>();
        for (JsonNode quote : document.at("/quotes")) {
            for (String part : List.of("/content", "/cue", "/source", "/nested")) {
                quote.at(part).forEach(spans::add);
            }
        }
        return spans;
    }
}
