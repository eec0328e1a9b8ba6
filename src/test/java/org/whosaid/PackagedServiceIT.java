package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.whosaid.config.database.DatabaseAccess;
import org.whosaid.config.database.DatabaseProcess;

/** The packaged service as its operator meets it. */
class PackagedServiceIT {
    private static final String ARTICLE =
            "“The dredger will be back in spring,” said harbour master Ilse Kranach. She declined to name a date.";

    private Path folder;

    @BeforeEach
    void folderOfItsOwn(TestInfo test) throws IOException {
        Path parent =
                Files.createDirectories(Path.of("target", "database-packaged").toAbsolutePath());
        folder = Files.createTempDirectory(
                parent, test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void a_document_outlives_a_killed_service() throws IOException, InterruptedException {
        // Given
        Map<String, String> environment = Map.of("WHOSAID_DATABASE_FOLDER", folder.toString());
        PackagedService killed = PackagedService.start(environment);
        HttpResponse<String> kept = killed.postText("/v1/documents", ARTICLE);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        String path = kept.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String before = killed.get(path).body();
        killed.kill();

        // When
        try (PackagedService service = PackagedService.start(environment)) {
            // Then
            assertThat(service.get(path).body()).isEqualTo(before).contains("Ilse Kranach");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_given_database_is_used_and_none_is_started() throws IOException, InterruptedException {
        // Given
        try (DatabaseProcess database = DatabaseProcess.start(folder.resolve("given"))) {
            DatabaseAccess access = database.access();
            Path unused = folder.resolve("unused");

            // When
            try (PackagedService service = PackagedService.start(Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", access.url(),
                    "QUARKUS_DATASOURCE_USERNAME", access.user(),
                    "QUARKUS_DATASOURCE_PASSWORD", access.password(),
                    "WHOSAID_DATABASE_FOLDER", unused.toString()))) {
                // Then
                assertThat(service.get("/q/health/ready").statusCode()).isEqualTo(200);
                assertThat(unused).doesNotExist();
            }
        }
    }
}
