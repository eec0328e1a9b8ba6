package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who passes words on, and whose words stand in another's, from an article to lists and exports. */
@QuarkusTest
class QuoteContextTest {
    @Test
    void whoever_is_quoted_speaks_and_whoever_quotes_passes_on() {
        // Given
        String publisher = unique("Halvik Relay").replaceAll("\\s+", " ").strip();
        String text = unique("The Vorna agency quoted Governor Petr Halas as saying: “The pipes will hold.”");

        // When
        Service.postJson("/v1/documents", Map.of("text", text, "publisher", publisher));

        // Then
        String mine = "/v1/quotes?publisher=" + encoded(publisher);
        JsonNode quote = Service.get(mine).json().at("/quotes/0");
        assertThat(quote.at("/speaker/name").asText()).isEqualTo("Petr Halas");
        assertThat(quote.at("/via/name").asText()).isEqualTo("Vorna agency");
        JsonNode words = quote.at("/via/words");
        assertThat(text.substring(words.at("/start").asInt(), words.at("/end").asInt()))
                .isEqualTo("The Vorna agency");
    }

    @Test
    void inner_speech_has_its_own_speaker_and_says_inside_of_which_it_stands() {
        // Given
        String text = unique("“My sister told me, ‘Never sign it,’ and I never did,” said Mina Toll.");

        // When
        JsonNode quotes =
                Service.postJson("/v1/analyses", Map.of("text", text)).json().at("/quotes");

        // Then
        JsonNode outer = quotes.get(0);
        JsonNode inner = quotes.get(1);
        assertThat(outer.at("/speaker/name").asText()).isEqualTo("Mina Toll");
        assertThat(outer.has("inside")).isFalse();
        assertThat(inner.at("/words").asText()).isEqualTo("‘Never sign it,’");
        assertThat(inner.at("/source/0/text").asText()).isEqualTo("My sister");
        assertThat(inner.at("/inside/start")).isEqualTo(outer.at("/content/0/start"));
    }
}
