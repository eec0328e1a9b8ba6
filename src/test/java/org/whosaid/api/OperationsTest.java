package org.whosaid.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.whosaid.api.Service.Answer;

/** What an operator asks of the service. */
@QuarkusTest
class OperationsTest {
    @Test
    void is_ready_with_database_and_engine() {
        // When
        JsonNode health = Service.get("/q/health/ready").json();

        // Then
        Map<String, String> checks = new HashMap<>();
        health.at("/checks")
                .forEach(check -> checks.put(
                        check.at("/name").asText(), check.at("/status").asText()));
        assertThat(health.at("/status").asText()).isEqualTo("UP");
        assertThat(checks).containsEntry("Engine", "UP").containsEntry("Database connections health check", "UP");
    }

    @Test
    void counts_articles_and_quotes_and_seconds() {
        // Given
        String before = Service.get("/q/metrics").body();
        String text = Service.unique("“It will do,” said Anna Brandholm.");

        // When
        Service.postText("/v1/documents", text);
        Service.postText("/v1/documents", text);
        String after = Service.get("/q/metrics").body();

        // Then
        for (String series : List.of(
                "whosaid_articles_total{outcome=\"kept\"}",
                "whosaid_articles_total{outcome=\"known\"}",
                "whosaid_quotes_total{kind=\"direct\"}",
                "whosaid_stage_seconds_count{stage=\"marks\"}",
                "whosaid_stage_seconds_count{stage=\"encoder\"}",
                "whosaid_stage_seconds_count{stage=\"attribution\"}",
                "whosaid_stage_seconds_count{stage=\"speaker\"}")) {
            assertThat(value(after, series) - value(before, series)).as(series).isEqualTo(1);
        }
        assertThat(value(after, "whosaid_stage_seconds_sum{stage=\"encoder\"}")).isPositive();
    }

    @Test
    void answers_and_description_name_the_version_of_the_project() throws IOException {
        // Given
        Matcher project = Pattern.compile("<artifactId>whosaid</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml"), UTF_8));
        assertThat(project.find()).isTrue();

        // When
        Answer answer = Service.postText("/v1/analyses", "“It will do,” said Anna Brandholm.");
        Answer description = Service.get("/q/openapi?format=json");

        // Then
        assertThat(answer.json().at("/engine/version").asText()).isEqualTo(project.group(1));
        assertThat(description.json().at("/info/version").asText()).isEqualTo(project.group(1));
    }

    @Test
    void has_its_documentation_aboard() {
        assertThat(Service.get("/q/swagger-ui/").status()).isEqualTo(200);
    }

    @Test
    void tells_whoever_finds_it_where_to_go_on() {
        // When
        Answer answer = Service.get("/");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Service.get(answer.json().at("/documentation").asText()).status())
                .isEqualTo(200);
        Answer description = Service.get(answer.json().at("/openapi").asText());
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.body()).contains("openapi: ");
    }

    private static double value(String metrics, String series) {
        return metrics.lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
