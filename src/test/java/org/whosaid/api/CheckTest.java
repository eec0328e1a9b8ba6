package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft is asked about as a whole. */
@QuarkusTest
class CheckTest {
    private static final String ADDRESS = "/v1/checks";
    private static final String KEPT =
            "The harbour was full. “We will dredge the eastern basin of Torvik before the cod season,” harbour"
                    + " master Ragna Ulvestad said. She then left. 🐟 “The lobster quota of Torvik is an insult to every skipper,” said Ivar"
                    + " Skjelbred.";

    @Test
    void every_quote_of_a_draft_is_verified_in_text_order() {
        // Given
        keep(KEPT);
        String draft =
                "“The lobster quota of Torvik is an insult to every skipper,” Ivar Skjelbred said.\n\n“We will not dredge the"
                        + " eastern basin of Torvik before the cod season,” Ragna Ulvestad said.\n\n“Purple zebras knit quantum"
                        + " umbrellas beneath Saskatoon,” Ivar Skjelbred added.";

        // When
        Service.Answer answer = Service.postText(ADDRESS, draft);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        JsonNode check = answer.json();
        assertThat(check.at("/draft/text").asText()).isEqualTo(draft);
        assertThat(check.at("/draft/quotes")).hasSameSizeAs(check.at("/results"));
        assertThat(texts(check.at("/results"), "/verification/verdict"))
                .containsExactly("verbatim", "altered", "not-found");
        assertThat(texts(check.at("/results"), "/speaker"))
                .containsExactly("Ivar Skjelbred", "Ragna Ulvestad", "Ivar Skjelbred");
    }

    @Test
    void a_page_is_checked_as_well() {
        // Given
        keep(KEPT);
        String page =
                "<html><body><article><p>“The lobster quota of Torvik is an insult to every skipper,” Ivar Skjelbred said on"
                        + " Monday in the harbour.</p></article></body></html>";

        // When
        JsonNode check = Service.postJson(ADDRESS, Map.of("html", page)).json();

        // Then
        assertThat(texts(check.at("/results"), "/verification/verdict")).containsExactly("verbatim");
    }

    @Test
    void of_a_mixed_quote_the_words_in_marks_are_verified() {
        // Given
        keep(KEPT);
        String draft = "Ivar Skjelbred said that the latest decision was “an insult to every skipper” in town.";

        // When
        JsonNode check = Service.postText(ADDRESS, draft).json();

        // Then
        assertThat(texts(check.at("/results"), "/quote")).containsExactly("“an insult to every skipper”");
        assertThat(texts(check.at("/results"), "/verification/verdict")).containsExactly("partial");
    }

    @Test
    void a_quote_too_long_to_be_asked_about_has_its_problem_in_its_place() {
        // Given
        String draft = "“"
                + "We will dredge the eastern basin of Torvik again. "
                        .repeat(50)
                        .strip() + "” Ragna Ulvestad said.";

        // When
        Service.Answer answer = Service.postText(ADDRESS, draft);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/results/0/problem/type").asText()).isEqualTo("urn:whosaid:problem:text-too-long");
        assertThat(answer.json().at("/results/0").has("verification")).isFalse();
    }

    @Test
    void a_draft_without_text_is_refused() {
        // When
        Service.Answer answer = Service.postJson(ADDRESS, Map.of("title", "Nothing"));

        // Then
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/text");
    }

    @Test
    void evidence_shows_the_sentences_around_it() {
        // Given
        String kept = keep(KEPT);

        // When
        JsonNode evidence = Service.postJson(
                        "/v1/verifications?offsets=utf16",
                        Map.of("quote", "The lobster quota of Torvik is an insult to every skipper"))
                .json()
                .at("/evidence/0");

        // Then
        JsonNode context = evidence.at("/context");
        assertThat(context.at("/sentences/text").asText())
                .endsWith("“The lobster quota of Torvik is an insult to every skipper,” said Ivar Skjelbred.");
        assertThat(context.at("/before/text").asText()).startsWith("She then left.");
        assertThat(context.at("/after/text").asText()).startsWith("Edition");
        context.forEach(span -> assertThat(kept.substring(
                        span.at("/start").asInt(), span.at("/end").asInt()))
                .isEqualTo(span.at("/text").asText()));
    }

    /** The newest comes last: of equals, the earliest published is shown first. */
    private static String keep(String words) {
        for (JsonNode document : Service.get("/v1/quotes?speaker=Ivar+Skjelbred&limit=200")
                .json()
                .at("/quotes")) {
            Service.delete("/v1/documents/" + document.at("/document/id").asText());
        }
        String text = unique(words);
        Service.postText("/v1/documents", text);
        return text;
    }

    private static List<String> texts(JsonNode items, String pointer) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }
}
