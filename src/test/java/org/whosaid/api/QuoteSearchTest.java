package org.whosaid.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches for words and speakers, in a paper of this run's own. */
@QuarkusTest
class QuoteSearchTest {
    private static final String PUBLISHER =
            unique("Sund Courier").replaceAll("\\s+", " ").strip();
    private static final String MINE = "/v1/quotes?publisher=" + encoded(PUBLISHER);

    private static final String OPEN = "“The universities of Halvik will open their cafés again,”";
    private static final String DEBTS = "“The university has not paid its debts,”";
    private static final String SAFE = "“The bridge over the Sund is safe, and the old bridge never was,”";
    private static final String CROSS = "“Nobody will cross that bridge to get to the market before the summer,”";

    private static final List<Article> ARTICLES = List.of(
            new Article(unique(OPEN + " said Camille Roux."), "2024-03-01"),
            new Article(unique(DEBTS + " said Étienne Roux."), "2024-03-02"),
            new Article(unique(SAFE + " said Anna Brandholm."), "2024-03-03"),
            new Article(unique(CROSS + " said Per Lind."), "2024-03-04"));

    private record Article(String text, String day) {}

    @BeforeEach
    void fourArticles() {
        ARTICLES.forEach(QuoteSearchTest::post);
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                argumentSet("a prefix that is longer than the stem", "q=universi*", List.of(DEBTS, OPEN)),
                argumentSet("a prefix and a word", "q=univ*+debt", List.of(DEBTS)),
                argumentSet("a prefix that is left out", "q=-univ*", List.of(CROSS, SAFE)),
                argumentSet("a prefix of no word", "q=bridges*", List.of()),
                argumentSet("without accents", "q=cafe", List.of(OPEN)),
                argumentSet("with other accents", "q=" + encoded("cäfès"), List.of(OPEN)),
                argumentSet("a prefix without accents", "q=caf*", List.of(OPEN)),
                argumentSet("a word left out", "q=bridge+-safe", List.of(CROSS)),
                argumentSet("marks of print around a phrase", "q=" + encoded("“old bridge”"), List.of(SAFE)),
                argumentSet("alternatives", "q=debt+or+market+or+sea*", List.of(CROSS, DEBTS)),
                argumentSet("words that carry no meaning", "q=has+not", List.of(DEBTS)),
                argumentSet("a negation beside a word", "q=university+not", List.of(DEBTS)),
                argumentSet("a negation that is not there", "q=bridge+not", List.of()),
                argumentSet("a negation left out", "q=universi*+-not", List.of(OPEN)),
                argumentSet("a negation left out, of a word", "q=university+-not", List.of(OPEN)),
                argumentSet("a phrase with a negation", "q=" + encoded("\"not paid\""), List.of(DEBTS)),
                argumentSet("a negation elsewhere in the quote", "q=" + encoded("\"debts not paid\""), List.of()),
                argumentSet(
                        "a phrase with a negation left out", "q=" + encoded("university -\"not paid\""), List.of(OPEN)),
                argumentSet(
                        "another phrase with a negation left out",
                        "q=" + encoded("university -\"not open\""),
                        List.of(DEBTS, OPEN)),
                argumentSet(
                        "nothing but a phrase with a negation left out",
                        "q=" + encoded("-\"not paid\""),
                        List.of(CROSS, SAFE, OPEN)),
                argumentSet("a word that carries no meaning left out", "q=bridge+-before", List.of(SAFE)),
                argumentSet("a word that carries no meaning beside another", "q=market+but", List.of(CROSS)),
                argumentSet("a contraction", "q=" + encoded("bridge don’t"), List.of()),
                argumentSet("no word", "q=" + encoded("- \" *"), List.of()),
                argumentSet("a surname", "speaker=roux", List.of(DEBTS, OPEN)),
                argumentSet("a name without its accents", "speaker=etienne+roux", List.of(DEBTS)),
                argumentSet("a part of a surname", "speaker=oux", List.of()),
                argumentSet("signs of LIKE", "speaker=" + encoded("%"), List.of()),
                argumentSet("surname and words", "speaker=Roux&q=halvik", List.of(OPEN)),
                argumentSet("relevance", "q=bridge&order=relevance", List.of(SAFE, CROSS)),
                argumentSet("time", "q=bridge&order=time", List.of(CROSS, SAFE)),
                argumentSet("relevance of a prefix", "q=summ*&order=relevance", List.of(CROSS)),
                argumentSet("relevance for a surname", "q=univ*&order=relevance&speaker=roux", List.of(DEBTS, OPEN)));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void finds(String query, List<String> words) {
        assertThat(wordsOf(get("&" + query))).containsExactlyElementsOf(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\\",
                "\"",
                "a:*",
                "!!",
                "((",
                "<->",
                "a <-> b",
                "&",
                "|",
                "*",
                "-",
                "--",
                "-*",
                "or",
                "or or",
                "\"or",
                "' & '",
                "':*'",
                "a\\'b*",
                "%",
                "\uFFFF",
                "😀",
                "😀*",
                "\uFDD0bridge\uFDD1",
                "<b>bridge</b>",
                "http://a.b/c?d=e*",
                "1e400*",
                "-\"\"",
                "´`*"
            })
    void strange_words_are_no_error(String typed) {
        for (String order : List.of("time", "relevance")) {
            assertThat(Service.get("/v1/quotes?limit=2&order=" + order + "&q=" + encoded(typed))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void highlights_are_places_in_the_words() {
        // When
        JsonNode quote = get("&q=bridge+safe+su*").at("/quotes/0");

        // Then
        assertThat(spansOf(quote.at("/highlights")))
                .containsExactly("5-11 bridge", "21-25 Sund", "29-33 safe", "47-53 bridge");
        assertThat(quote.at("/words").asText().substring(21, 25)).isEqualTo("Sund");
    }

    @Test
    void nothing_is_highlighted_where_no_words_were_looked_for() {
        assertThat(get("&speaker=roux").at("/quotes/0").has("highlights")).isFalse();
    }

    @Test
    void a_body_asks_the_same() {
        // Given
        Map<String, Object> body =
                new HashMap<>(Map.of("publisher", PUBLISHER, "q", "bridge", "order", "relevance", "limit", 1));
        JsonNode first = get("&q=bridge&order=relevance&limit=1");

        // When
        Service.Answer answer = Service.postJson("/v1/quotes/search", body);
        body.put("cursor", answer.json().at("/next").asText());
        Service.Answer second = Service.postJson("/v1/quotes/search", body);

        // Then
        assertThat(answer.json()).isEqualTo(first);
        assertThat(answer.header("link")).isEmpty();
        assertThat(wordsOf(second.json())).containsExactly(CROSS);
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void an_empty_body_asks_for_everything() {
        assertThat(Service.postJson("/v1/quotes/search", Map.of())
                        .json()
                        .at("/quotes")
                        .size())
                .isPositive();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                argumentSet(
                        "reversed times",
                        Map.of("from", "2024-03-02", "to", "2024-03-01"),
                        "to: ends before from begins; swap the two"),
                argumentSet(
                        "relevance to nothing",
                        Map.of("order", "relevance"),
                        "order: is by relevance to q, but there is no q; send q or omit order"),
                argumentSet(
                        "two orders",
                        Map.of("order", "time", "updatedAfter", "2024-03-01"),
                        "order: does not go with updatedAfter, which has an order of its own; leave it out"),
                argumentSet("another order", Map.of("order", "size"), "order: is not one of time, relevance"),
                argumentSet("no words", Map.of("q", ""), "q: is empty; send a value, or leave it out"),
                argumentSet(
                        "a blank speaker", Map.of("speaker", " "), "speaker: is empty; send a value, or leave it out"),
                argumentSet(
                        "too many words",
                        Map.of("q", "a ".repeat(501)),
                        "q: is longer than 1000 characters; leave words out"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void says_what_is_wrong(Map<String, String> members, String error) {
        // Given
        List<String> query = new ArrayList<>();
        members.forEach((name, value) -> query.add(name + "=" + encoded(value)));

        // When
        Service.Answer byQuery = Service.get("/v1/quotes?" + String.join("&", query));
        Service.Answer byBody = Service.postJson("/v1/quotes/search", members);

        // Then
        assertThat(byQuery.status()).isEqualTo(400);
        assertThat(byQuery.contentType()).startsWith("application/problem+json");
        assertThat(byQuery.json().at("/type").asText()).isEqualTo("urn:whosaid:problem:invalid-parameter");
        assertThat(errorsOf(byQuery, "parameter")).containsExactly(error);
        assertThat(byBody.status()).isEqualTo(400);
        assertThat(byBody.json().at("/type").asText()).isEqualTo("urn:whosaid:problem:invalid-body");
        assertThat(errorsOf(byBody, "pointer")).containsExactly("/" + error);
    }

    @Test
    void a_body_of_another_shape_is_refused_by_its_pointer() {
        assertThat(errorsOf(body("{\"limit\": \"many\"}"), "pointer"))
                .containsExactly("/limit: must be a whole number");
        assertThat(errorsOf(body("{\"kind\": \"direct\"}"), "pointer")).containsExactly("/kind: must be a list");
        assertThat(errorsOf(body("{\"kind\": [null]}"), "pointer"))
                .containsExactly("/kind/0: is not one of direct, mixed, indirect");
        assertThat(errorsOf(body("{\"speaker\": \"a\\u0000\"}"), "pointer"))
                .containsExactly("/speaker: has U+0000; leave it out");
        assertThat(errorsOf(body("{\"words\": \"a\"}"), "pointer")).hasSize(1);
        assertThat(body("{\"q\": \"a\\ud800\", \"speaker\": \"\\udc00\"}").status())
                .isEqualTo(200);
    }

    @Test
    void a_cursor_of_other_filters_is_refused_by_its_pointer() {
        // Given
        String cursor = get("&limit=1").at("/next").asText();

        // When
        Service.Answer answer = Service.postJson("/v1/quotes/search", Map.of("publisher", "Nobody", "cursor", cursor));

        // Then
        assertThat(errorsOf(answer, "pointer"))
                .containsExactly(
                        "/cursor: comes from a list with other filters; keep the filters, or begin without a cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&order=relevance&q=bridge+or+university", "&updatedAfter=2024-01-01"})
    void pages_hold_while_others_write(String list) {
        // Given
        List<String> whole = wordsOf(get(list));
        JsonNode first = get(list + "&limit=2");

        // When
        String late =
                post(new Article(unique("“The bridge, the bridge, the university,” said Per Lind."), "2024-03-09"));
        List<String> paged = new ArrayList<>(wordsOf(first));
        JsonNode page = first;
        while (page.has("next")) {
            page = get(list + "&limit=2&cursor=" + page.at("/next").asText());
            paged.addAll(wordsOf(page));
        }
        Service.delete("/v1/documents/" + late);

        // Then
        assertThat(paged).containsSubsequence(whole).doesNotHaveDuplicates();
    }

    private static JsonNode get(String query) {
        Service.Answer answer = Service.get(MINE + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Service.Answer body(String json) {
        return Service.post("/v1/quotes/search", "application/json", json.getBytes(UTF_8));
    }

    private static String post(Article article) {
        Service.Answer answer = Service.postJson(
                "/v1/documents", Map.of("text", article.text(), "publisher", PUBLISHER, "publishedAt", article.day()));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().at("/id").asText();
    }

    private static List<String> wordsOf(JsonNode page) {
        List<String> words = new ArrayList<>();
        page.at("/quotes").forEach(quote -> words.add(quote.at("/words").asText()));
        return words;
    }

    private static List<String> spansOf(JsonNode passages) {
        List<String> spans = new ArrayList<>();
        passages.forEach(passage -> spans.add(passage.at("/start").asInt() + "-"
                + passage.at("/end").asInt() + " " + passage.at("/text").asText()));
        return spans;
    }

    private static List<String> errorsOf(Service.Answer answer, String place) {
        List<String> errors = new ArrayList<>();
        answer.json()
                .at("/errors")
                .forEach(error -> errors.add(error.at("/" + place).asText() + ": "
                        + error.at("/detail").asText()));
        return errors;
    }
}
