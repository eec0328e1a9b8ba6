package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.whosaid.api.ProblemTest.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.CaseTable;
import org.whosaid.api.Service.Answer;

/** Whatever JSON an operation takes, one answer tells all that is wrong with its shape, or else all that is wrong with its values. */
@QuarkusTest
class WrongBodyTest {

    private JsonNode document;

    @BeforeEach
    void anArticle() {
        document = Cast.article("Anna " + Cast.surname());
    }

    @AfterEach
    void itsEnd() {
        Service.delete("/v1/documents/" + document.at("/id").asText());
    }

    static Stream<Arguments> shapes() {
        String article = "{\"text\": 5, \"titel\": 1, \"quotes\": {}, \"foundBy\": [], \"url\": 99999999999999}";
        List<String> parts = List.of("/text", "/titel", "/quotes", "/foundBy", "/url");
        String quote =
                "{\"kind\": 1, \"content\": {}, \"words\": \"a\", \"speaker\": {\"id\": 1, \"nom\": 2}, \"cue\": [[]]}";
        List<String> members = List.of("/kind", "/content", "/words", "/speaker/id", "/speaker/nom", "/cue/0");
        return Stream.of(
                argumentSet("analyse", "POST", "/v1/analyses", article, parts),
                argumentSet("keep", "POST", "/v1/documents", article, parts),
                argumentSet(
                        "search",
                        "POST",
                        "/v1/quotes/search",
                        "{\"kind\": \"direct\", \"limit\": 99999999999, \"words\": 1, \"status\": [5], \"minConfidence\": \"1\"}",
                        List.of("/kind", "/limit", "/words", "/status/0", "/minConfidence")),
                argumentSet(
                        "verify",
                        "POST",
                        "/v1/verifications",
                        "{\"quote\": [], \"who\": 1, \"from\": 5}",
                        List.of("/quote", "/who", "/from")),
                argumentSet(
                        "verify many",
                        "POST",
                        "/v1/verifications/batch",
                        "{\"verifications\": 5, \"quotes\": []}",
                        List.of("/verifications", "/quotes")),
                argumentSet("correct", "PATCH", "QUOTE", quote, members),
                argumentSet("add", "POST", "DOCUMENT/quotes", quote, members),
                argumentSet(
                        "analyse again",
                        "POST",
                        "DOCUMENT/reanalyses",
                        "{\"dryRun\": \"no\", \"dry\": 1}",
                        List.of("/dryRun", "/dry")),
                argumentSet(
                        "change a speaker",
                        "PATCH",
                        "SPEAKER",
                        "{\"name\": 1, \"aliases\": [], \"roles\": {\"add\": \"a\", \"set\": 1}, \"externalIds\": \"Q1\"}",
                        List.of("/name", "/aliases", "/roles/add", "/roles/set", "/externalIds")),
                argumentSet(
                        "merge",
                        "POST",
                        "SPEAKER/merge",
                        "{\"into\": 1, \"with\": \"a\", \"from\": 2}",
                        List.of("/into", "/with", "/from")),
                argumentSet(
                        "tell apart", "POST", "SPEAKER/distinct", "{\"from\": 1, \"to\": 2}", List.of("/from", "/to")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void all_that_is_wrong_with_the_shape(String method, String address, String body, List<String> pointers) {
        // When
        Answer answer = send(method, address, body);

        // Then
        assertProblem(answer, 400, "invalid-body");
        assertThat(pointersOf(answer.json())).containsExactlyInAnyOrderElementsOf(pointers);
    }

    static Stream<Arguments> values() {
        return CaseTable.of(WrongBodyTest.class, "wrong-values.jsonl");
    }

    @ParameterizedTest
    @MethodSource("values")
    void all_that_is_wrong_with_the_values(
            String method, String address, String body, String type, List<String> pointers) {
        // When
        Answer answer = send(method, address, body);

        // Then
        assertProblem(answer, type.equals("invalid-body") ? 400 : 422, type);
        assertThat(pointersOf(answer.json())).containsExactlyInAnyOrderElementsOf(pointers);
    }

    @Test
    void all_that_is_wrong_with_a_question_of_many() {
        // When
        Answer answer = send(
                "POST",
                "/v1/verifications/batch",
                "{\"verifications\": [{\"quote\": [], \"who\": 1, \"from\": 5}, {\"to\": \"now\"}]}");

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(pointersOf(answer.json().at("/results/0/problem")))
                .containsExactlyInAnyOrder("/quote", "/who", "/from");
        assertThat(pointersOf(answer.json().at("/results/1/problem"))).containsExactlyInAnyOrder("/quote", "/to");
    }

    static Stream<Arguments> empty() {
        return Stream.of(
                argumentSet("analyse", "POST", "/v1/analyses", 422, "invalid-article"),
                argumentSet("keep", "POST", "/v1/documents", 422, "invalid-article"),
                argumentSet("search", "POST", "/v1/quotes/search", 200, ""),
                argumentSet("verify", "POST", "/v1/verifications", 422, "invalid-verification"),
                argumentSet("verify many", "POST", "/v1/verifications/batch", 422, "invalid-verification"),
                argumentSet("correct", "PATCH", "QUOTE", 422, "invalid-correction"),
                argumentSet("add", "POST", "DOCUMENT/quotes", 422, "invalid-correction"),
                argumentSet("analyse again", "POST", "DOCUMENT/reanalyses", 200, ""),
                argumentSet("change a speaker", "PATCH", "SPEAKER", 422, "invalid-decision"),
                argumentSet("merge", "POST", "SPEAKER/merge", 422, "invalid-decision"),
                argumentSet("tell apart", "POST", "SPEAKER/distinct", 422, "invalid-decision"));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void nothing_is_an_object_without_members_however_it_is_sent(
            String method, String address, int status, String type) {
        // When
        List<Answer> answers = List.of(
                send(method, address, "{}"),
                send(method, address, "null"),
                send(method, address, ""),
                send(method, address, " \n"),
                Service.send(
                        request(address).method(method, BodyPublishers.ofInputStream(InputStream::nullInputStream))),
                Service.send(request(address)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(method, BodyPublishers.noBody())));

        // Then
        for (Answer answer : answers) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            if (status != 200) {
                assertProblem(answer, status, type);
            }
        }
    }

    private Answer send(String method, String address, String body) {
        return Service.send(request(address).method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        String whole = address.replace(
                        "DOCUMENT", "/v1/documents/" + document.at("/id").asText())
                .replace("QUOTE", "/v1/quotes/" + document.at("/quotes/0/id").asText())
                .replace("SPEAKER", "/v1/speakers/" + Cast.idIn(document));
        return Service.request(whole).header("Content-Type", "application/json").header("If-Match", "*");
    }

    private static List<String> pointersOf(JsonNode problem) {
        List<String> pointers = new ArrayList<>();
        problem.at("/errors").forEach(error -> pointers.add(error.at("/pointer").asText()));
        return pointers;
    }
}
