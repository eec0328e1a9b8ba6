package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.whosaid.engine.text.Sha256;

/** {@code kill -9} in the middle of an import: nothing is lost that was accepted, and nothing is there twice. */
class KilledImportIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Map<String, String> environment;

    @BeforeEach
    void folderOfItsOwn(TestInfo test) throws IOException {
        Path parent =
                Files.createDirectories(Path.of("target", "database-packaged").toAbsolutePath());
        Path folder = Files.createTempDirectory(
                parent, test.getTestMethod().orElseThrow().getName());
        environment = Map.of("WHOSAID_DATABASE_FOLDER", folder.toString());
    }

    @Test
    void an_import_that_is_sent_again_is_completed() throws IOException, InterruptedException {
        // Given
        List<String> articles = articles(2_000);
        PackagedService killed = PackagedService.start(environment);
        try (Stream<String> answers =
                killed.postLines("/v1/imports", linesOf(articles)).body()) {
            Iterator<String> answer = answers.iterator();
            for (int line = 1; line <= 700; line++) {
                assertThat(JSON.readTree(answer.next()).at("/status").asText()).isEqualTo("kept");
            }
            killed.kill();
        }

        // When
        try (PackagedService service = PackagedService.start(environment)) {
            List<String> answers =
                    service.postLines("/v1/imports", linesOf(articles)).body().toList();

            // Then
            JsonNode summary = JSON.readTree(answers.get(2_000)).at("/summary");
            assertThat(summary.at("/lines").asInt()).isEqualTo(2_000);
            assertThat(summary.at("/failed").asInt()).isZero();
            assertThat(summary.at("/known").asInt()).isBetween(700, 1_999);
            assertEachIsThereOnce(service, articles);
        }
    }

    @Test
    void a_job_that_was_accepted_goes_on_after_a_restart() throws IOException, InterruptedException {
        // Given
        List<String> articles = articles(300);
        PackagedService killed = PackagedService.start(environment);
        HttpResponse<Stream<String>> accepted =
                killed.postLines("/v1/imports", linesOf(articles), "Prefer", "respond-async");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String address = accepted.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        awaitJob(killed, address, 1);
        killed.kill();

        // When
        try (PackagedService service = PackagedService.start(environment)) {
            JsonNode job = awaitJob(service, address, Integer.MAX_VALUE);

            // Then
            assertThat(job.at("/state").asText()).as(job.toString()).isEqualTo("succeeded");
            assertThat(job.at("/attempts").asInt()).isEqualTo(2);
            assertThat(job.at("/progress/failed").asInt()).isZero();
            assertThat(job.at("/progress/kept").asInt()
                            + job.at("/progress/known").asInt())
                    .isEqualTo(300);
            assertEachIsThereOnce(service, articles);
        }
    }

    private static List<String> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "“Boat %d is late,” said Anna Brandholm.".formatted(i))
                .toList();
    }

    private static List<String> linesOf(List<String> articles) {
        return articles.stream()
                .map(text -> "{\"text\": \"%s\"}".formatted(text))
                .toList();
    }

    /** Waits until the job has kept so many articles, or has ended. */
    private static JsonNode awaitJob(PackagedService service, String address, int least)
            throws IOException, InterruptedException {
        JsonNode job = JSON.readTree(service.get(address).body());
        while (!job.has("finishedAt") && job.at("/progress/kept").asInt() < least) {
            Thread.sleep(50);
            job = JSON.readTree(service.get(address).body());
        }
        return job;
    }

    private static void assertEachIsThereOnce(PackagedService service, List<String> articles)
            throws IOException, InterruptedException {
        List<String> hashes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = JSON.readTree(
                    service.get("/v1/documents?limit=200" + cursor).body());
            page.at("/documents")
                    .forEach(document -> hashes.add(document.at("/textSha256").asText()));
            cursor = page.has("next") ? "&cursor=" + page.at("/next").asText() : "";
        } while (!cursor.isEmpty());
        Set<String> expected = new HashSet<>(articles.stream().map(Sha256::of).toList());
        assertThat(hashes).hasSameSizeAs(articles).hasSameElementsAs(expected);
    }
}
