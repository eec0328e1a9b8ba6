package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

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
        ShortArticles articles = ShortArticles.of(2_000);
        PackagedService killed = PackagedService.start(environment);
        try (Stream<String> answers =
                killed.postLines("/v1/imports", articles.lines()).body()) {
            Iterator<String> answer = answers.iterator();
            for (int line = 1; line <= 700; line++) {
                assertThat(JSON.readTree(answer.next()).at("/status").asText()).isEqualTo("kept");
            }
            killed.kill();
        }

        // When
        try (PackagedService service = PackagedService.start(environment)) {
            List<String> answers =
                    service.postLines("/v1/imports", articles.lines()).body().toList();

            // Then
            JsonNode summary = JSON.readTree(answers.get(2_000)).at("/summary");
            assertThat(summary.at("/lines").asInt()).isEqualTo(2_000);
            assertThat(summary.at("/failed").asInt()).isZero();
            assertThat(summary.at("/known").asInt()).isBetween(700, 1_999);
            articles.assertEachIsThereOnce(service);
        }
    }

    @Test
    void a_job_that_was_accepted_goes_on_after_a_restart() throws IOException, InterruptedException {
        // Given
        ShortArticles articles = ShortArticles.of(300);
        PackagedService killed = PackagedService.start(environment);
        PackagedJob accepted = PackagedJob.submit(killed, articles);
        accepted.await(killed, 1);
        killed.kill();

        // When
        try (PackagedService service = PackagedService.start(environment)) {
            JsonNode job = accepted.awaitEnd(service);

            // Then
            assertThat(job.at("/state").asText()).as(job.toString()).isEqualTo("succeeded");
            assertThat(job.at("/attempts").asInt()).isEqualTo(2);
            assertThat(job.at("/progress/failed").asInt()).isZero();
            assertThat(job.at("/progress/kept").asInt()
                            + job.at("/progress/known").asInt())
                    .isEqualTo(300);
            articles.assertEachIsThereOnce(service);
        }
    }
}
