package org.whosaid.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether JSON is what a description says: every member described, every required one there, types and choices right. */
final class DescribedShape {
    private final JsonNode description;
    private final List<String> flaws = new ArrayList<>();

    private DescribedShape(JsonNode description) {
        this.description = description;
    }

    /** What is not as described, each with its pointer. */
    static List<String> flaws(JsonNode description, JsonNode schema, JsonNode value) {
        DescribedShape shape = new DescribedShape(description);
        shape.check("", schema, value);
        return shape.flaws;
    }

    private void check(String pointer, JsonNode given, JsonNode value) {
        JsonNode schema =
                given.has("$ref") ? description.at(given.get("$ref").asText().substring(1)) : given;
        if (!isOfType(schema.at("/type").asText(), value)) {
            flaws.add(pointer + " is not of type " + schema.at("/type") + ": " + value);
        }
        if (schema.has("enum") && !schema.get("enum").toString().contains(value.toString())) {
            flaws.add(pointer + " is not one of " + schema.get("enum") + ": " + value);
        }
        schema.at("/required").forEach(name -> {
            if (!value.has(name.asText())) {
                flaws.add(pointer + "/" + name.asText() + " is missing");
            }
        });
        value.fields().forEachRemaining(member -> {
            JsonNode described = schema.at("/properties/" + member.getKey());
            if (schema.has("additionalProperties")) {
                check(pointer + "/" + member.getKey(), schema.at("/additionalProperties"), member.getValue());
            } else if (described.isMissingNode()) {
                flaws.add(pointer + "/" + member.getKey() + " is not described");
            } else {
                check(pointer + "/" + member.getKey(), described, member.getValue());
            }
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(pointer + "/" + i, schema.at("/items"), value.get(i));
        }
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }
}
