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
        forEachExample(served, (example, content) -> {
            assertThat(DescribedShape.flaws(served, content.at("/schema"), answers.get(example)))
                    .as(example)
                    .isEmpty();
            if (!REWRITE) {
                assertThat(DescribedShape.flaws(served, content.at("/schema"), content.at("/example")))
                        .as(example)
                        .isEmpty();
            }
        });
    }

    private static void rewrite(JsonNode served) throws IOException {
        Map<String, JsonNode> answers = ExampleAnswers.ask();
        for (Map.Entry<String, JsonNode> answer : answers.entrySet()) {
            if (answer.getValue().isTextual()) {
                Files.writeString(
                        EXAMPLES.resolve(answer.getKey() + ".ndjson"),
                        answer.getValue().asText());
            } else {
                Service.JSON
                        .writerWithDefaultPrettyPrinter()
                        .writeValue(EXAMPLES.resolve(answer.getKey() + ".json").toFile(), answer.getValue());
            }
        }
        forEachExample(served, (example, content) -> content.set("example", answers.get(example)));
        forEachOperation(served, (name, operation) -> {
            JsonNode lines = answers.get(operation.at("/operationId").asText());
            if (lines != null
                    && lines.isTextual()
                    && operation.at("/responses/200/content/application~1x-ndjson") instanceof ObjectNode content) {
                content.set("example", lines);
            }
        });
        YAML.writeValue(STORED.toFile(), served);
    }

    private static JsonNode served() {
        return Service.get("/q/openapi?format=json").json();
    }

    /** Every JSON that an operation answers, with the name of its example; what is done later is always answered by a job. */
    private static void forEachExample(JsonNode description, BiConsumer<String, ObjectNode> action) {
        forEachOperation(
                description,
                (name, operation) -> operation.at("/responses").fields().forEachRemaining(response -> {
                    if (response.getValue().at("/content/application~1json") instanceof ObjectNode content) {
                        String operationId = operation.at("/operationId").asText();
                        action.accept(response.getKey().equals("202") ? "getJob" : operationId, content);
                    }
                }));
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
