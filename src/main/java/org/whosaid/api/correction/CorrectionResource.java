package org.whosaid.api.correction;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.parameter.TimeParameter;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.CorrectionCriteria;
import org.whosaid.search.CorrectionSearch;
import org.whosaid.search.page.PageRequest;

/** Corrections across all documents. */
@Path("/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionResource {
    private static final String NDJSON = "application/x-ndjson";

    private final CorrectionSearch corrections;
    private final TrainingExport export;

    CorrectionResource(CorrectionSearch corrections, TrainingExport export) {
        this.corrections = corrections;
        this.export = export;
    }

    @GET
    @Operation(
            operationId = "listCorrections",
            summary = "List corrections",
            description = "Latest first; with `updatedAfter`, earliest first.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public CorrectionPage list(
            @BeanParam CorrectionQuery query, @BeanParam PageQuery page, @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        CorrectionCriteria criteria = query.toCriteria(parameters);
        PageRequest request = page.toPage(parameters);
        OffsetUnit unit = offsets.toUnit(parameters);
        parameters.throwIfWrong();
        return CorrectionPage.of(corrections.find(criteria, request), unit);
    }

    @GET
    @Path("/export")
    @Produces(NDJSON)
    @Operation(
            operationId = "exportCorrections",
            summary = "Export training examples",
            description =
                    "All documents with at least one reviewed quote, one per line, in the format that src/train/python reads."
                            + " Rejected quotes are omitted, corrected ones are given as corrected; unreviewed quotes are included with"
                            + " their status so that they can be filtered out.")
    @APIResponse(
            responseCode = "200",
            description = "One document per line.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = TrainingExampleView.class)))
    public StreamingOutput export(
            @QueryParam("updatedAfter")
                    @Parameter(description = "Only documents with a review after this time.", example = "2024-11-22")
                    @Nullable
                    String updatedAfter) {
        ParameterReader parameters = new ParameterReader();
        Optional<Instant> since =
                parameters.moment("updatedAfter", updatedAfter).map(TimeParameter::start);
        parameters.throwIfWrong();
        return out -> export.write(since, out);
    }
}
