package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

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
    void the_examples_have_the_shape_of_real_answers() {
        assumeFalse(REWRITE, "they are just being written");
        // Given
        JsonNode served = served();

        // When
        Map<String, JsonNode> answers = ExampleAnswers.ask();

        // Then
        forEachOperation(
                served,
                (name, operation) -> operation.at("/responses").forEach(response -> {
                    JsonNode example = response.at("/content/application~1json/example");
                    if (!example.isMissingNode()) {
                        assertThat(members(example))
                                .as(name)
                                .isEqualTo(members(
                                        answers.get(operation.at("/operationId").asText())));
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
                        if (response.at("/content/application~1json") instanceof ObjectNode content) {
                            content.set("example", answer.getValue());
                        }
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

    /** The pointers of all members, list indexes left out, with what type they are. */
    private static Map<String, String> members(JsonNode node) {
        Map<String, String> members = new TreeMap<>();
        addMembers("", node, members);
        return members;
    }

    private static void addMembers(String pointer, JsonNode node, Map<String, String> members) {
        members.put(pointer, node.isNumber() ? "NUMBER" : node.getNodeType().name());
        node.fields()
                .forEachRemaining(member -> addMembers(pointer + "/" + member.getKey(), member.getValue(), members));
        if (node.isArray()) {
            node.forEach(item -> addMembers(pointer + "/*", item, members));
        }
    }
}
