package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.json;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.api.Service.Answer;
import org.whosaid.api.http.RequestActor;
import org.whosaid.engine.text.Sha256;
import org.whosaid.store.IdempotencyKeyRepository;
import org.whosaid.store.IdempotencyKeyRepository.KeyUse;

@QuarkusTest
class IdempotencyTest {
    private static final String ARTICLE = "“It will do,” said Anna Brandholm.";

    @Inject
    IdempotencyKeyRepository keys;

    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_again_is_answered_as_before() {
        // Given
        String article = json(Map.of("text", unique(ARTICLE)));
        Answer first = post(article, key);

        // When
        Answer again = post(article, "\"" + key + "\"");

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.headers()).doesNotContainKey("idempotency-replayed");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
    }

    @Test
    void another_request_does_not_get_its_answer() {
        // Given
        post(json(Map.of("text", unique(ARTICLE))), key);

        // When
        Answer other = post(json(Map.of("text", unique(ARTICLE))), key);

        // Then
        ProblemTest.assertProblem(other, 422, "idempotency-key-reused");
        assertThat(other.json().at("/errors/0/parameter").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void decisions_and_additions_are_made_once_too() {
        // Given
        JsonNode document = Cast.article("Anna " + Cast.surname());
        String address = "/v1/documents/" + document.at("/id").asText();
        String one = Cast.idIn(document);
        String other = Cast.idOf("Bert " + Cast.surname());
        String added = "{\"content\": [{\"start\": 1, \"end\": 15}]}";

        // When, Then
        assertThat(statusesOfTwo("/v1/speakers/" + one + "/merge", "{\"into\": \"" + other + "\"}"))
                .containsExactly(200, 200);
        assertThat(statusesOfTwo("/v1/speakers/" + one + "/unmerge", "")).containsExactly(200, 200);
        assertThat(statusesOfTwo("/v1/speakers/" + one + "/distinct", "{\"from\": \"" + other + "\"}"))
                .containsExactly(200, 200);
        assertThat(statusesOfTwo(address + "/reanalyses", "{\"dryRun\": false}"))
                .containsExactly(200, 200);
        assertThat(statusesOfTwo(address + "/quotes", added)).containsExactly(201, 201);
    }

    /** Of a request and the same again, which must get the same answer. */
    private List<Integer> statusesOfTwo(String address, String body) {
        Answer first = Service.send(request(address, body, key));
        Answer again = Service.send(request(address, body, key));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("etag")).isEqualTo(first.header("etag"));
        assertThat(again.header("idempotency-replayed")).as(again.body()).isEqualTo("true");
        return List.of(first.status(), again.status());
    }

    @Test
    void another_actors_key_is_another_key() {
        // Given
        post(json(Map.of("text", unique(ARTICLE))), key);
        HttpRequest.Builder request = request(json(Map.of("text", unique(ARTICLE))), key);

        // When
        Answer other = Service.send(request.header("X-Forwarded-User", "per"));

        // Then
        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void a_refused_request_may_be_mended_and_sent_with_its_key() {
        // Given
        Answer refused = post("{\"text\": \" \"}", key);

        // When
        Answer mended = post(json(Map.of("text", unique(ARTICLE))), key);

        // Then
        assertThat(refused.status()).isEqualTo(422);
        assertThat(mended.status()).isEqualTo(201);
    }

    @Test
    void a_request_under_way_is_waited_for() throws SQLException {
        // Given
        Instant now = Instant.now();
        keys.claim(use(), UUID.randomUUID(), now, now.plusSeconds(60), now.plusSeconds(60));

        // When
        Answer answer = post("{}", key);

        // Then
        ProblemTest.assertProblem(answer, 409, "request-in-flight");
        assertThat(answer.header("retry-after")).isEqualTo("5");
    }

    @Test
    void a_request_that_never_ended_does_not_keep_its_key() throws SQLException {
        // Given
        Instant now = Instant.now();
        keys.claim(use(), UUID.randomUUID(), now, now.minusSeconds(1), now.plusSeconds(60));

        // When
        Answer answer = post(json(Map.of("text", unique(ARTICLE))), key);

        // Then
        assertThat(answer.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "a b", " "})
    void no_key(String given) {
        ProblemTest.assertProblem(post("{}", given), 400, "invalid-parameter");
    }

    @Test
    void too_long_a_key() {
        ProblemTest.assertProblem(post("{}", "k".repeat(256)), 400, "invalid-parameter");
    }

    private KeyUse use() {
        return new KeyUse(RequestActor.UNNAMED, "POST /v1/documents", key, Sha256.of("null\napplication/json\n{}"));
    }

    private static Answer post(String article, String key) {
        return Service.send(request(article, key));
    }

    private static HttpRequest.Builder request(String article, String key) {
        return request("/v1/documents", article, key);
    }

    private static HttpRequest.Builder request(String address, String body, String key) {
        return Service.request(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }
}
