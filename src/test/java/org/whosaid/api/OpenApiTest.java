package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The description that is served, the one that is stored, and what the service really answers are the same. With {@code
 * -Dwhosaid.openapi.rewrite=true} the examples and openapi.yaml are written anew from what the service answers.
 */
@QuarkusTest
class OpenApiTest {
    private static final boolean REWRITE = Boolean.getBoolean("whosaid.openapi.rewrite");
    private static final Path STORED = Path.of("openapi.yaml");
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build());

    @Test
    void the_stored_description_is_the_served_one() throws IOException {
        // Given
        JsonNode served = served();

        // When
        if (REWRITE) {
            rewrite(served);
        }

        // Then
        assertThat(YAML.readTree(Files.readString(STORED)))
                .as("run the tests with -Dwhosaid.openapi.rewrite=true")
                .isEqualTo(served);
    }

    @Test
    void every_operation_is_described_with_examples_and_problems() {
        // When
        JsonNode served = served();

        // Then
        forEachOperation(served, (name, operation) -> {
            assertThat(operation.at("/summary").asText()).as(name).isNotBlank();
            assertThat(operation.at("/description").asText()).as(name).isNotBlank();
            assertThat(operation.at("/responses/500/$ref").asText()).as(name).isNotBlank();
            operation
                    .at("/requestBody/content")
                    .forEach(body -> assertThat(body.has("example")).as(name).isTrue());
            operation
                    .at("/responses")
                    .forEach(response -> response.at("/content")
                            .forEach(content ->
                                    assertThat(content.has("example")).as(name).isTrue()));
        });
    }

    @Test
    void examples_and_real_answers_are_as_described() {
        // Given
        JsonNode served = served();

        // When
        Map<String, JsonNode> answers = ExampleAnswers.ask();

        // Then
        forEachOperation(
                served,
                (name, operation) -> operation.at("/responses").forEach(response -> {
                    JsonNode content = response.at("/content/application~1json");
                    if (!content.isMissingNode()) {
                        JsonNode answer =
                                answers.get(operation.at("/operationId").asText());
                        assertThat(DescribedShape.flaws(served, content.at("/schema"), answer))
                                .as(name)
                                .isEmpty();
                        if (!REWRITE) {
                            assertThat(DescribedShape.flaws(served, content.at("/schema"), content.at("/example")))
                                    .as(name)
                                    .isEmpty();
                        }
                    }
                }));
    }

    private static void rewrite(JsonNode served) throws IOException {
        for (Map.Entry<String, JsonNode> answer : ExampleAnswers.ask().entrySet()) {
            Service.JSON
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(EXAMPLES.resolve(answer.getKey() + ".json").toFile(), answer.getValue());
            forEachOperation(served, (name, operation) -> {
                if (operation.at("/operationId").asText().equals(answer.getKey())) {
                    operation.at("/responses").forEach(response -> {
                        response.at("/content").forEach(content -> {
                            if (!response.at("/content").has("application/problem+json")) {
                                ((ObjectNode) content).set("example", answer.getValue());
                            }
                        });
                    });
                }
            });
        }
        YAML.writeValue(STORED.toFile(), served);
    }

    private static JsonNode served() {
        return Service.get("/q/openapi?format=json").json();
    }

    private static void forEachOperation(JsonNode description, BiConsumer<String, JsonNode> action) {
        description
                .at("/paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (operation.getValue().has("operationId")) {
                        action.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
                    }
                }));
    }
}
