package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an article says was not said is found as such, and never answered as said. */
@QuarkusTest
class AssertionTest {
    private static final String WORDS = "Let the old herring cannery burn to the ground";

    @Test
    void a_denied_quote_says_so_everywhere() {
        // Given
        String publisher = unique("Halvik Denier").replaceAll("\\s+", " ").strip();
        String text = unique("Mayor Odda Brenn never said “%s”.".formatted(WORDS));

        // When
        JsonNode document = Service.postJson("/v1/documents", Map.of("text", text, "publisher", publisher))
                .json();

        // Then
        JsonNode quote = document.at("/quotes/0");
        assertThat(quote.at("/assertion").asText()).isEqualTo("denied");
        JsonNode words = quote.at("/assertionWords/0");
        assertThat(words.at("/text").asText()).isEqualTo("never said");
        assertThat(text.substring(words.at("/start").asInt(), words.at("/end").asInt()))
                .isEqualTo("never said");
        String mine = "/v1/quotes?publisher=" + encoded(publisher);
        assertThat(Service.get(mine + "&assertion=denied").json().at("/quotes")).hasSize(1);
        assertThat(Service.get(mine + "&assertion=asserted").json().at("/quotes"))
                .isEmpty();
        JsonNode answer = Service.postJson("/v1/verifications", Map.of("quote", WORDS, "speaker", "Odda Brenn"))
                .json();
        assertThat(answer.at("/verdict").asText()).isEqualTo("partial");
        assertThat(answer.findValuesAsText("kind")).contains("denied");
    }

    @Test
    void an_unknown_assertion_is_refused() {
        // When
        Service.Answer answer = Service.get("/v1/quotes?assertion=maybe");

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("assertion");
    }
}
