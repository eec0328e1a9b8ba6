package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.encoded;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SpeakerResourceTest {
    private static final String WORDS = "“The lighthouse stays open,”";

    @Test
    void the_same_name_in_two_articles_is_one_speaker() {
        // Given
        JsonNode first = post("The island met. " + WORDS + " said Torvald Ekmark.");
        JsonNode second = post("On Friday nothing was decided. " + WORDS + " said Torvald Ekmark.");

        // When
        String speaker = speakerOf(first);

        // Then
        assertThat(speaker).isNotEmpty().isEqualTo(speakerOf(second));
        List<String> documents = new ArrayList<>();
        Service.get("/v1/speakers/" + speaker + "/quotes?limit=2")
                .json()
                .at("/quotes")
                .forEach(quote -> documents.add(quote.at("/document/id").asText()));
        assertThat(documents)
                .containsExactly(second.at("/id").asText(), first.at("/id").asText());
    }

    @Test
    void is_found_by_how_a_word_of_the_name_begins() {
        // Given
        String speaker = speakerOf(post(WORDS + " said Mireille Ångström."));

        // When, Then
        for (String prefix : List.of("ANGSTR", "mireille å", "mireille angstrom")) {
            List<String> found = new ArrayList<>();
            Service.get("/v1/speakers?q=" + encoded(prefix))
                    .json()
                    .at("/speakers")
                    .forEach(s -> found.add(s.at("/id").asText()));
            // Names that are only alike come behind.
            assertThat(found).as(prefix).startsWith(speaker);
        }
        assertThat(Service.get("/v1/speakers?q=ngstr").json().at("/speakers")).isEmpty();
        assertThat(Service.get("/v1/speakers?q=" + encoded("%")).json().at("/speakers"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "name", "quotes", "last_seen"})
    void is_listed_in_every_order_of_the_description(String order) {
        // Given
        String speaker = speakerOf(post(WORDS + " said Ragnhild Estvik."));

        // When
        Service.Answer answer = Service.get("/v1/speakers?q=estvik&order=" + order);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/speakers/0/id").asText()).isEqualTo(speaker);
    }

    @Test
    void goes_with_the_last_document_that_quotes_them() {
        // Given
        JsonNode first = post("Gulls cried. " + WORDS + " said Solveig Hartung.");
        JsonNode second = post("Gulls slept. " + WORDS + " said Solveig Hartung.");
        String speaker = "/v1/speakers/" + speakerOf(first);

        // When
        Service.delete("/v1/documents/" + first.at("/id").asText());
        JsonNode afterOne = Service.get(speaker).json();
        Service.delete("/v1/documents/" + second.at("/id").asText());

        // Then
        assertThat(afterOne.at("/quoteCount").asInt()).isEqualTo(1);
        assertThat(Service.get(speaker).status()).isEqualTo(404);
    }

    @Test
    void many_writers_of_the_same_speakers_do_not_stop_each_other() throws Exception {
        // Given
        String oneWay = WORDS + " said Astrid Vollmer. " + WORDS + " said Bertil Quist.";
        String otherWay = WORDS + " said Bertil Quist. " + WORDS + " said Astrid Vollmer.";
        ExecutorService clients = Executors.newFixedThreadPool(8);

        // When
        List<Future<Integer>> statuses = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String text = unique(i % 2 == 0 ? oneWay : otherWay);
            statuses.add(clients.submit(() -> {
                Service.Answer kept = Service.postText("/v1/documents", text);
                return kept.status() == 201
                        ? Service.delete(
                                        "/v1/documents/" + kept.json().at("/id").asText())
                                .status()
                        : kept.status();
            }));
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> status : statuses) {
            answers.add(status.get());
        }
        clients.shutdown();

        // Then
        assertThat(answers).containsOnly(204);
        assertThat(Service.get("/v1/speakers?q=" + encoded("Astrid Vollmer"))
                        .json()
                        .at("/speakers"))
                .isEmpty();
    }

    private static JsonNode post(String text) {
        Service.Answer answer = Service.postText("/v1/documents", unique(text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String speakerOf(JsonNode document) {
        return DocumentResourceTest.quoteOf(document, WORDS).at("/speaker/id").asText();
    }
}
