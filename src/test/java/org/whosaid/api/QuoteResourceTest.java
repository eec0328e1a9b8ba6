package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class QuoteResourceTest {
    /** A publisher for each run, so that a list holds what this run has posted and nothing else. */
    private static final String PUBLISHER =
            unique("Halvik Gazette").replaceAll("\\s+", " ").strip();

    private static final String MINE = "/v1/quotes?publisher=" + encoded(PUBLISHER);
    private static final String FERRY = "“The ferry will sail again in April,”";
    private static final String QUAY = "“Nobody has asked the fishermen about the quay,”";

    private static final String FERRY_ARTICLE = unique(FERRY + " said Anna Brandholm.");
    private static final String QUAY_ARTICLE = unique(QUAY + " said René Lefèvre.");

    @BeforeEach
    void twoArticles() {
        post(FERRY_ARTICLE, "2024-11-22");
        post(QUAY_ARTICLE, "2024-11-24");
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                argumentSet("none", "", List.of(QUAY, FERRY)),
                argumentSet("words in another form", "&q=ferries+sailing", List.of(FERRY)),
                argumentSet("words in this order", "&q=" + encoded("\"about the quay\""), List.of(QUAY)),
                argumentSet("words in another order", "&q=" + encoded("\"quay fishermen\""), List.of()),
                argumentSet("either word", "&q=ferry+or+quay", List.of(QUAY, FERRY)),
                argumentSet("name", "&speaker=" + encoded("anna brandholm"), List.of(FERRY)),
                argumentSet("name without its accents", "&speaker=" + encoded("Rene Lefevre"), List.of(QUAY)),
                argumentSet("nobody", "&speaker=" + encoded("Nobody Atall"), List.of()),
                argumentSet("kind", "&kind=direct&kind=mixed", List.of(QUAY, FERRY)),
                argumentSet("other kind", "&kind=indirect", List.of()),
                argumentSet("what was said", "&assertion=asserted", List.of(QUAY, FERRY)),
                argumentSet("what was not", "&assertion=denied&assertion=hypothetical", List.of()),
                argumentSet("from a day", "&from=2024-11-23", List.of(QUAY)),
                argumentSet("to a day, itself included", "&to=2024-11-22", List.of(FERRY)),
                argumentSet("status", "&status=unreviewed", List.of(QUAY, FERRY)),
                argumentSet("other status", "&status=confirmed", List.of()),
                argumentSet("least confidence", "&minConfidence=0", List.of(QUAY, FERRY)),
                argumentSet("changes, oldest first", "&updatedAfter=2024-01-01T00:00:00Z", List.of(FERRY, QUAY)),
                argumentSet("no change yet", "&updatedAfter=9999-01-01", List.of()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void finds_by(String filter, List<String> words) {
        assertThat(wordsOf(Service.get(MINE + filter).json())).containsExactlyElementsOf(words);
    }

    @Test
    void finds_by_a_publisher_in_another_case() {
        JsonNode page = Service.get("/v1/quotes?publisher=" + encoded(PUBLISHER.toUpperCase(Locale.ROOT)))
                .json();

        assertThat(wordsOf(page)).containsExactly(QUAY, FERRY);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pages_reach_every_quote_once(String order, List<String> words) {
        // When
        List<String> found = new ArrayList<>();
        String address = MINE + order + "&limit=1";
        while (!address.isEmpty()) {
            Service.Answer page = Service.get(address);
            found.addAll(wordsOf(page.json()));
            address = page.json().has("next")
                    ? page.header("link").replaceFirst("^<([^>]*)>; rel=\"next\".*$", "$1")
                    : "";
        }

        // Then
        assertThat(found).containsExactlyElementsOf(words);
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                argumentSet("newest first", "", List.of(QUAY, FERRY)),
                argumentSet("changes", "&updatedAfter=2024-01-01", List.of(FERRY, QUAY)));
    }

    @Test
    void a_quote_tells_where_it_stands() {
        // Given
        String id = Service.get(MINE + "&q=ferry").json().at("/quotes/0/id").asText();

        // When
        JsonNode quote = Service.get("/v1/quotes/" + id + "?offsets=utf16").json();

        // Then
        assertThat(quote.at("/words").asText()).isEqualTo(FERRY);
        assertThat(quote.at("/offsetUnit").asText()).isEqualTo("utf16");
        assertThat(quote.at("/document/publisher").asText()).isEqualTo(PUBLISHER);
        assertThat(quote.at("/document/publishedAt").asText()).isEqualTo("2024-11-22T00:00:00Z");
    }

    @Test
    void a_document_lists_its_quotes_in_text_order() {
        // Given
        String text = FERRY + " said Anna Brandholm. “It is late,” said Per Lind. " + QUAY + " said René Lefèvre.";
        String document = post(unique(text), "2023-01-01");

        // When
        JsonNode first =
                Service.get("/v1/documents/" + document + "/quotes?limit=2").json();
        JsonNode rest = Service.get("/v1/documents/" + document + "/quotes?limit=2&cursor="
                        + first.at("/next").asText())
                .json();

        // Then
        assertThat(wordsOf(first)).containsExactly(FERRY, "“It is late,”");
        assertThat(wordsOf(rest)).containsExactly(QUAY);
        Service.delete("/v1/documents/" + document);
    }

    private static String post(String text, String publishedAt) {
        Service.Answer answer = Service.postJson(
                "/v1/documents", Map.of("text", text, "publisher", PUBLISHER, "publishedAt", publishedAt));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().at("/id").asText();
    }

    private static List<String> wordsOf(JsonNode page) {
        List<String> words = new ArrayList<>();
        page.at("/quotes").forEach(quote -> words.add(quote.at("/words").asText()));
        return words;
    }
}
