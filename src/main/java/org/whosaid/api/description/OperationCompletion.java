package org.whosaid.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every operation its examples and the problems that it can answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationCompletion implements OASFilter {
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
            path.getOperations().values().forEach(OperationCompletion::complete);
            if (path.getGET() != null) {
                addTag(path.getGET().getResponses());
            }
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
            completeRequest(
                    operation.getOperationId(), operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                completeResponse(status.equals(ACCEPTED) ? "getJob" : operation.getOperationId(), response);
            }
        });
        ProblemResponses.add(operation);
    }

    private static void completeRequest(String operationId, Content body) {
        if (body.hasMediaType(NDJSON)) {
            body.getMediaType(NDJSON).setExample(StoredExamples.text("import.ndjson"));
            return;
        }
        if (!body.hasMediaType(TEXT)) {
            body.getMediaTypes()
                    .values()
                    .forEach(media -> media.setExample(StoredExamples.json(operationId + "-request")));
            return;
        }
        Schema characters = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        body.getMediaType(JSON).setExample(StoredExamples.json("article"));
        body.getMediaType(TEXT).schema(characters).setExample(StoredExamples.seedArticle());
        body.getMediaType(HTML).schema(characters).setExample(StoredExamples.html());
    }

    private static void completeResponse(String example, APIResponse response) {
        response.getContent()
                .getMediaTypes()
                .forEach((type, media) -> media.setExample(
                        switch (type) {
                            case NDJSON -> StoredExamples.text(example + ".ndjson");
                            case CSV -> StoredExamples.text(example + ".csv");
                            default -> StoredExamples.json(example);
                        }));
    }

    private static void addTag(APIResponses responses) {
        APIResponse whole = responses.getAPIResponse("200");
        if (whole != null && whole.getContent() != null && whole.getContent().hasMediaType(JSON)) {
            whole.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("A strong entity tag, for If-None-Match and, in PATCH, for If-Match.")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description("The answer would have the ETag given in If-None-Match; there is no body."));
        }
    }
}
