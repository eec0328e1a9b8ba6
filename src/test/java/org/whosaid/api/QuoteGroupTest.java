package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuoteGroupTest {
    /** A word of this run, so that what other runs have kept is in no group. */
    private static final String PLACE = "Halvik" + Long.toString(System.currentTimeMillis(), 36);

    private static final String SAID = "We will rebuild the 30 schools of " + PLACE + " before the winter storms";
    private static final String NEGATED =
            "We will not rebuild the 30 schools of " + PLACE + " before the winter storms";
    private static final String OTHER_NUMBER =
            "We will rebuild the 13 schools of " + PLACE + " before the winter storms";
    private static final String OTHER_WORDS = "We will repair the 30 schools of " + PLACE + " before the winter storms";

    private final List<String> documents = new ArrayList<>();

    @AfterEach
    void deleteAll() {
        documents.forEach(document -> Service.delete("/v1/documents/" + document));
    }

    @Test
    void is_the_same_quote_in_several_articles() {
        // Given
        String asked = keep("“" + SAID + ",” said Anna Brandholm.", "2024-05-03");
        String first = keep("\"" + SAID.toUpperCase(Locale.ROOT) + ",\" said Anna Brandholm.", "2024-05-01");
        keep("“" + SAID + ",” said Per Lind.", "2024-05-02");
        keep("“" + NEGATED + ",” said Anna Brandholm.", "2024-05-04");
        keep("“" + OTHER_NUMBER + ",” said Anna Brandholm.", "2024-05-05");
        keep("“" + OTHER_WORDS + ",” said Anna Brandholm.", "2024-05-06");
        keep(
                "“For many years the winter storms had spared all but two of the schools of " + PLACE
                        + ",” said Anna Brandholm.",
                "2024-05-07");

        // When
        JsonNode group = group(asked);

        // Then
        assertThat(group.at("/quoteCount").asInt()).isEqualTo(6);
        assertThat(group.at("/documentCount").asInt()).isEqualTo(6);
        assertThat(group.at("/first/quoteId").asText()).isEqualTo(first);
        assertThat(group.at("/first/at").asText()).isEqualTo("2024-05-01T00:00:00Z");
        assertThat(group.at("/speakersDiffer").asBoolean()).isTrue();
        assertThat(countsOf(group.at("/speakers"), "name")).isEqualTo(Map.of("Anna Brandholm", 5, "Per Lind", 1));
        assertThat(group.at("/versions/0/quoteCount").asInt()).isEqualTo(3);
        assertThat(group.at("/versions/0/similarity").asDouble()).isEqualTo(1);
        assertThat(group.at("/versions/0/first/quoteId").asText()).isEqualTo(first);
        assertThat(countsOf(group.at("/versions/0/speakers"), "name"))
                .isEqualTo(Map.of("Anna Brandholm", 2, "Per Lind", 1));
        assertThat(differencesOf(group))
                .isEqualTo(Map.of(
                        "\"" + SAID.toUpperCase(Locale.ROOT) + ",\"", "[]",
                        "“" + NEGATED + ",”", "[\"negation\"]",
                        "“" + OTHER_NUMBER + ",”", "[\"numbers\"]",
                        "“" + OTHER_WORDS + ",”", "[\"words\"]"));
    }

    @Test
    void is_a_quote_alone_where_it_stands_nowhere_else() {
        // Given
        String quote = keep("“" + SAID + ",” said Anna Brandholm.", "2024-05-03");

        // When
        JsonNode group = group(quote);

        // Then
        assertThat(group.at("/quoteCount").asInt()).isEqualTo(1);
        assertThat(group.at("/versions").size()).isEqualTo(1);
        assertThat(group.at("/speakersDiffer").asBoolean()).isFalse();
    }

    @Test
    void is_not_found_without_its_quote() {
        assertThat(Service.get("/v1/quotes/" + UUID.randomUUID() + "/group").status())
                .isEqualTo(404);
    }

    private String keep(String text, String day) {
        JsonNode document = Service.postJson("/v1/documents", Map.of("text", unique(text), "publishedAt", day))
                .json();
        documents.add(document.at("/id").asText());
        return document.at("/quotes/0/id").asText();
    }

    private static JsonNode group(String quote) {
        return Service.get("/v1/quotes/" + quote + "/group").json();
    }

    private static Map<String, Integer> countsOf(JsonNode parts, String name) {
        Map<String, Integer> counts = new HashMap<>();
        parts.forEach(part ->
                counts.put(part.at("/" + name).asText(), part.at("/quoteCount").asInt()));
        return counts;
    }

    private static Map<String, String> differencesOf(JsonNode group) {
        Map<String, String> differences = new HashMap<>();
        group.at("/versions")
                .forEach(version -> differences.put(
                        version.at("/words").asText(),
                        version.at("/differences").toString()));
        return differences;
    }
}
