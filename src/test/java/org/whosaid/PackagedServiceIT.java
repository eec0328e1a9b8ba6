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
        String path = kept.headers().firstValue("Location").orElseThrow();
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
    void stopped_while_it_loads_the_engine_it_stops_its_database_too() throws IOException, InterruptedException {
        // When
        PackagedService.start(Map.of("WHOSAID_DATABASE_FOLDER", folder.toString()))
                .close();

        // Then
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

    @Test
    void tells_a_container_whether_it_is_ready() throws IOException, InterruptedException {
        // Given
        try (PackagedService service = PackagedService.start(Map.of("WHOSAID_DATABASE_FOLDER", folder.toString()))) {
            // When
            PackagedService.Outcome ready = PackagedService.run(Map.of("QUARKUS_HTTP_PORT", service.port()), "ready");
            PackagedService.Outcome elsewhere = PackagedService.run(Map.of("QUARKUS_HTTP_PORT", "1"), "ready");

            // Then
            assertThat(ready).isEqualTo(new PackagedService.Outcome(0, ""));
            assertThat(elsewhere.exitCode()).isEqualTo(1);
            assertThat(elsewhere.printed()).contains("127.0.0.1:1", "does not answer");
        }
    }

    @Test
    void reads_files_without_service_and_database() throws IOException, InterruptedException {
        // Given
        Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);

        // When
        PackagedService.Outcome outcome = PackagedService.run(
                Map.of("WHOSAID_DATABASE_FOLDER", folder.resolve("unused").toString()),
                "analyse",
                "--text",
                file.toString());

        // Then
        assertThat(outcome.exitCode()).as(outcome.printed()).isZero();
        assertThat(outcome.printed()).contains("Ilse Kranach", "The dredger will be back in spring");
        assertThat(folder.resolve("unused")).doesNotExist();
    }

    @Test
    void a_model_that_is_not_there_ends_the_service() throws IOException, InterruptedException {
        // When
        PackagedService.Outcome outcome = PackagedService.run(Map.of(
                "WHOSAID_DATABASE_FOLDER", folder.toString(),
                "WHOSAID_ENGINE_MODEL", folder.resolve("none.onnx").toString(),
                "QUARKUS_HTTP_PORT", "0"));

        // Then
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.printed()).contains("There is no readable model file at", "none.onnx");
    }
}
