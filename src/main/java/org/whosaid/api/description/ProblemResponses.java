package org.whosaid.api.description;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.whosaid.api.idempotency.IdempotencyKeys;
import org.whosaid.api.problem.ProblemType;

/** The problems as responses, described once and referred to by the operations that answer them. */
final class ProblemResponses {
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SCHEMA = "Problem";

    private ProblemResponses() {}

    static void define(Components components) {
        components.removeSchema("HttpProblem");
        components.addSchema(SCHEMA, schema());
        Map<Integer, List<ProblemType>> byStatus = Stream.of(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> components.addResponse("Problem" + status, response(status, types)));
    }

    static void add(Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean hasParameters =
                operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (hasParameters || operation.getRequestBody() != null) {
            refer(responses, 400);
        }
        if (hasParameters
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            refer(responses, 404);
        }
        if (operation.getRequestBody() != null) {
            refer(responses, 403);
            refer(responses, 413);
            refer(responses, 415);
            refer(responses, 422);
        }
        if (header(operation, IdempotencyKeys.HEADER).isPresent()) {
            refer(responses, 409);
            refer(responses, 422);
        }
        if (operation.getOperationId().equals("cancelJob")) {
            refer(responses, 409);
        }
        if (operation.getOperationId().equals("importArticles")) {
            refer(responses, 429);
        }
        header(operation, HttpHeaders.IF_MATCH).ifPresent(condition -> {
            refer(responses, 412);
            if (Boolean.TRUE.equals(condition.getRequired())) {
                refer(responses, 428);
            }
        });
        refer(responses, 406);
        refer(responses, 500);
        refer(responses, 503);
    }

    private static Optional<Parameter> header(Operation operation, String name) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    private static void refer(APIResponses responses, int status) {
        responses.addAPIResponse(
                Integer.toString(status),
                OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
    }

    private static APIResponse response(int status, List<ProblemType> types) {
        return OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> "%s (`%s`)".formatted(type.title(), type.uri()))
                        .collect(Collectors.joining("; ")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))
                                        .example(StoredExamples.json("problem-" + status))));
    }

    private static Schema schema() {
        return object().description(
                        "What went wrong (RFC 9457). Some types add members of their own, such as line, column or limit.")
                .addProperty("type", string("Its stable name.").format("uri"))
                .addProperty("title", string("Short summary, the same for every problem of this type."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status."))
                .addProperty("detail", string("What is wrong in this request, and how to correct it."))
                .addProperty("instance", string("The address of the request."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("The parts of the request that are wrong.")
                                .items(object().addProperty("pointer", string("JSON pointer into the body (RFC 6901)."))
                                        .addProperty("parameter", string("Name of the parameter."))
                                        .addProperty("detail", string("What is wrong, and how to correct it."))
                                        .addRequired("detail")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
