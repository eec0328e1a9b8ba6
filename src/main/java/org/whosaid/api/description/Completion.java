package org.whosaid.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to every operation its examples and the problems that it can answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Completion implements OASFilter {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    /** The answer to what is done later, the same everywhere. */
    private static final String ACCEPTED = "202";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        ProblemResponses.define(description.getComponents());
        for (PathItem path : description.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(Completion::complete);
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null
                && schema.getItems() == null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.ARRAY)) {
            // The annotation names the choices of a list; the document says them of its items.
            schema.setItems(
                    OASFactory.createSchema().addType(Schema.SchemaType.STRING).enumeration(schema.getEnumeration()));
            schema.setEnumeration(null);
        }
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setDescription("Its id, a UUID.");
            parameter.setSchema(
                    OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uuid"));
        }
        return parameter;
    }

    private static void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            completeRequest(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                completeResponse(status.equals(ACCEPTED) ? "getJob" : operation.getOperationId(), response);
            }
        });
        ProblemResponses.add(operation);
    }

    private static void completeRequest(Content body) {
        Schema characters = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        if (body.hasMediaType(NDJSON)) {
            body.getMediaType(NDJSON).setExample(Examples.text("import.ndjson"));
            return;
        }
        body.getMediaType(JSON).setExample(Examples.json("article"));
        body.getMediaType(TEXT).schema(characters).setExample(Examples.seedArticle());
        body.getMediaType(HTML).schema(characters).setExample(Examples.html());
    }

    private static void completeResponse(String operationId, APIResponse response) {
        MediaType json = response.getContent().getMediaType(JSON);
        if (json != null) {
            json.setExample(Examples.json(operationId));
        }
        completeShape(response.getContent().getMediaType(NDJSON), operationId + ".ndjson");
        completeShape(response.getContent().getMediaType(CSV), operationId + ".csv");
    }

    private static void completeShape(@Nullable MediaType shape, String example) {
        if (shape != null) {
            shape.setExample(Examples.text(example));
        }
    }
}
