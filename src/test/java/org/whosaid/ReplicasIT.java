package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.whosaid.config.database.DatabaseAccess;
import org.whosaid.config.database.DatabaseProcess;

/** Two services on one database share their jobs. */
class ReplicasIT {
    private static final int LINES = 1_500;

    /** An article that the database refuses for a reason that may pass: an operator, it seems, cancels the statement each time. */
    private static final String CANCELLED = """
            create function cancelled() returns trigger language plpgsql as $$
            begin
                raise exception 'cancelled' using errcode = 'query_canceled';
            end $$;
            create trigger cancelled before insert on documents for each row
                when (new.text like '%Boat 7 %') execute function cancelled()""";

    private DatabaseProcess database;
    private Map<String, String> environment;

    @BeforeEach
    void oneDatabase(TestInfo test) throws IOException {
        Path parent =
                Files.createDirectories(Path.of("target", "database-packaged").toAbsolutePath());
        database = DatabaseProcess.start(Files.createTempDirectory(
                parent, test.getTestMethod().orElseThrow().getName()));
        DatabaseAccess access = database.access();
        environment = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", access.url(),
                "QUARKUS_DATASOURCE_USERNAME", access.user(),
                "QUARKUS_DATASOURCE_PASSWORD", access.password(),
                "WHOSAID_JOBS_HEARTBEAT", "1s",
                "WHOSAID_JOBS_POLL", "1s",
                "WHOSAID_JOBS_PAUSE", "1s",
                "WHOSAID_JOBS_ATTEMPTS", "3");
    }

    @AfterEach
    void itsEnd() {
        database.close();
    }

    @Test
    void the_job_of_one_that_is_killed_is_finished_by_the_other() throws IOException, InterruptedException {
        // Given
        ShortArticles articles = ShortArticles.of(LINES);
        try (PackagedService working = PackagedService.start(environment)) {
            PackagedJob job = PackagedJob.submit(working, articles);
            job.await(working, 1);
            try (PackagedService idle = PackagedService.start(environment)) {
                JsonNode before = job.seenBy(idle);
                assertThat(before.at("/state").asText())
                        .as("still at work: " + before)
                        .isEqualTo("running");

                // When
                working.kill();
                JsonNode after = job.awaitEnd(idle);

                // Then
                assertThat(after.at("/state").asText()).as(after.toString()).isEqualTo("succeeded");
                assertThat(after.at("/attempts").asInt()).isEqualTo(2);
                assertThat(after.at("/progress/failed").asInt()).isZero();
                assertThat(after.at("/progress/kept").asInt()
                                + after.at("/progress/known").asInt())
                        .isEqualTo(LINES);
                articles.assertEachIsThereOnce(idle);
            }
        }
    }

    @Test
    void attempts_are_those_of_all_replicas_together() throws IOException, InterruptedException, SQLException {
        // Given
        try (PackagedService one = PackagedService.start(environment);
                PackagedService other = PackagedService.start(environment)) {
            execute(CANCELLED);

            // When
            JsonNode job = PackagedJob.submit(one, ShortArticles.of(10)).awaitEnd(other);

            // Then
            assertThat(job.at("/state").asText()).as(job.toString()).isEqualTo("failed");
            assertThat(job.at("/attempts").asInt()).isEqualTo(3);
            assertThat(job.at("/problem/type").asText()).isEqualTo("urn:whosaid:problem:unavailable");
            assertThat(job.at("/progress/failed").asInt()).isZero();
        }
    }

    private void execute(String sql) throws SQLException {
        DatabaseAccess access = database.access();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
