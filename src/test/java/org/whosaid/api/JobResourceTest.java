package org.whosaid.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.api.Service.json;
import static org.whosaid.api.Service.unique;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.api.Service.Answer;

@QuarkusTest
class JobResourceTest {
    private static final String ARTICLE = "“It will do,” said Anna Brandholm.";

    @Test
    void an_article_is_kept_after_its_request_was_answered() throws InterruptedException {
        // Given
        String text = unique(ARTICLE);

        // When
        Answer accepted = later("/v1/documents", "text/plain", text, "");
        JsonNode job = awaitEnd(accepted);

        // Then
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        assertThat(accepted.header("location"))
                .isEqualTo("/v1/jobs/" + job.at("/id").asText());
        assertThat(accepted.header("preference-applied")).isEqualTo("respond-async");
        assertThat(accepted.json().at("/state").asText()).isEqualTo("queued");
        assertThat(job.at("/state").asText()).as(job.toString()).isEqualTo("succeeded");
        assertThat(job.at("/kind").asText()).isEqualTo("document");
        assertThat(job.at("/progress").toString()).isEqualTo("{\"lines\":1,\"kept\":1,\"known\":0,\"failed\":0}");
        assertThat(job.at("/attempts").asInt()).isEqualTo(1);
        assertThat(Service.get("/v1/documents/" + job.at("/document").asText())
                        .json()
                        .at("/text")
                        .asText())
                .isEqualTo(text);
    }

    @Test
    void what_could_not_be_kept_is_refused_at_once() {
        ProblemTest.assertProblem(later("/v1/documents", "text/plain", " ", ""), 422, "invalid-article");
    }

    @Test
    void an_import_is_worked_on_later() throws InterruptedException {
        // Given
        String sound = json(Map.of("text", unique(ARTICLE)));

        // When
        JsonNode job = awaitEnd(later("/v1/imports", "application/x-ndjson", sound + "\n\n{}\n" + sound, ""));

        // Then
        assertThat(job.at("/state").asText()).as(job.toString()).isEqualTo("succeeded");
        assertThat(job.at("/progress").toString()).isEqualTo("{\"lines\":3,\"kept\":1,\"known\":1,\"failed\":1}");
        String address = "/v1/jobs/" + job.at("/id").asText() + "/lines";
        Answer first = Service.get(address + "?limit=2");
        Answer second = Service.get(
                address + "?limit=2&cursor=" + first.json().at("/next").asText());
        assertThat(first.json().at("/lines/0/status").asText()).isEqualTo("kept");
        assertThat(first.json().at("/lines/1/line").asInt()).isEqualTo(3);
        assertThat(first.json().at("/lines/1/problem/errors/0/pointer").asText())
                .isEqualTo("/text");
        assertThat(second.json().at("/lines/0/line").asInt()).isEqualTo(4);
        assertThat(second.json().at("/lines/0/document")).isEqualTo(first.json().at("/lines/0/document"));
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void the_same_import_with_the_same_key_is_the_same_job() throws InterruptedException {
        // Given
        String key = unique("key").replaceAll("\\s", "-");
        String line = json(Map.of("text", unique(ARTICLE)));
        Answer first = later("/v1/imports", "application/x-ndjson", line, key);

        // When
        Answer again = later("/v1/imports", "application/x-ndjson", line, key);
        Answer other = later("/v1/imports", "application/x-ndjson", line + "\n{}", key);

        // Then
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        for (String header : List.of("location", "retry-after", "content-type", "preference-applied")) {
            assertThat(again.header(header)).as(header).isNotEmpty().isEqualTo(first.header(header));
        }
        ProblemTest.assertProblem(other, 422, "idempotency-key-reused");
        awaitEnd(first);
    }

    @Test
    void a_job_that_is_cancelled_stops() throws InterruptedException {
        // Given
        String lines = String.join(
                "\n",
                Stream.generate(() -> json(Map.of("text", unique(ARTICLE))))
                        .limit(500)
                        .toList());
        String job = later("/v1/imports", "application/x-ndjson", lines, "")
                .json()
                .at("/id")
                .asText();

        // When
        Answer cancelled = Service.delete("/v1/jobs/" + job);

        // Then
        assertThat(cancelled.status()).isEqualTo(204);
        JsonNode after = Service.get("/v1/jobs/" + job).json();
        assertThat(after.at("/state").asText()).isEqualTo("cancelled");
        assertThat(after.at("/finishedAt").asText()).isNotEmpty();
        assertThat(after.at("/progress/kept").asInt()).isLessThan(500);
        ProblemTest.assertProblem(Service.delete("/v1/jobs/" + job), 409, "job-ended");
    }

    @Test
    void the_newest_job_comes_first() throws InterruptedException {
        // Given
        JsonNode older = awaitEnd(later("/v1/documents", "text/plain", unique(ARTICLE), ""));
        JsonNode newer = awaitEnd(later("/v1/documents", "text/plain", unique(ARTICLE), ""));

        // When
        Answer first = Service.get("/v1/jobs?limit=1");
        Answer second = Service.get(
                "/v1/jobs?limit=1&cursor=" + first.json().at("/next").asText());

        // Then
        assertThat(first.json().at("/jobs/0")).isEqualTo(newer);
        assertThat(second.json().at("/jobs/0")).isEqualTo(older);
    }

    @Test
    void a_job_of_nobody() {
        String nobody = "/v1/jobs/0193587e-0000-7000-8000-000000000001";
        ProblemTest.assertProblem(Service.get(nobody), 404, "not-found");
        ProblemTest.assertProblem(Service.get(nobody + "/lines"), 404, "not-found");
        ProblemTest.assertProblem(Service.delete(nobody), 404, "not-found");
    }

    private static Answer later(String address, String contentType, String body, String key) {
        var request = Service.request(address)
                .header("Content-Type", contentType)
                .header("Prefer", "return=minimal, respond-async; wait=5")
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)));
        return Service.send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    private static JsonNode awaitEnd(Answer accepted) throws InterruptedException {
        String address = "/v1/jobs/" + accepted.json().at("/id").asText();
        JsonNode job = Service.get(address).json();
        for (int i = 0; i < 600 && !job.has("finishedAt"); i++) {
            Thread.sleep(100);
            job = Service.get(address).json();
        }
        return job;
    }
}
