package org.whosaid.api.document;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.correction.CorrectionReader;
import org.whosaid.api.correction.QuoteCorrectionRequest;
import org.whosaid.api.http.EntityTags;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.idempotency.Idempotent;
import org.whosaid.api.idempotency.KeyHeader;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.correction.QuoteChange;
import org.whosaid.ingest.correction.QuoteCorrections;
import org.whosaid.ingest.reanalysis.Reanalyses;
import org.whosaid.search.CorrectionSearch;
import org.whosaid.search.DocumentSearch;
import org.whosaid.search.page.PageRequest;

/** What people and later analyses do to the quotes of a document. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class DocumentCorrectionResource {
    private static final String WHAT = "document";

    private final QuoteCorrections corrections;
    private final Reanalyses reanalyses;
    private final DocumentSearch documents;
    private final CorrectionSearch search;
    private final EntityTags tags;
    private final RequestActor actor;

    DocumentCorrectionResource(
            QuoteCorrections corrections,
            Reanalyses reanalyses,
            DocumentSearch documents,
            CorrectionSearch search,
            EntityTags tags,
            RequestActor actor) {
        this.corrections = corrections;
        this.reanalyses = reanalyses;
        this.documents = documents;
        this.search = search;
        this.tags = tags;
        this.actor = actor;
    }

    @POST
    @Path("/{id}/quotes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addQuote",
            summary = "Add a quote that the engine missed",
            description =
                    "Only `content` is required. Defaults: speaker unknown, kind determined from the quotation marks, status"
                            + " confirmed. The quote is kept when the document is analysed again.")
    @APIResponse(responseCode = "201", description = "The quote; Location is its address.")
    @APIResponse(responseCode = "409", ref = "Problem409")
    @Idempotent
    public RestResponse<QuoteView> add(
            @PathParam("id") String id,
            @BeanParam OffsetsQuery offsets,
            @BeanParam KeyHeader key,
            @Nullable QuoteCorrectionRequest added) {
        OffsetUnit unit = offsets.toUnit();
        QuoteChange given = CorrectionReader.addition(added, unit);
        QuoteView quote = QuoteView.alone(
                NotFound.orElse(WHAT, id, document -> corrections.add(document, given, actor.name())), unit);
        return tags.tagged(RestResponse.Status.CREATED, quote)
                .header(HttpHeaders.LOCATION, "/v1/quotes/" + quote.id())
                .build();
    }

    @POST
    @Path("/{id}/reanalyses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reanalyseDocument",
            summary = "Analyse a document again",
            description =
                    "Analyses the stored text with the current engine and reports what would change; the changes are made"
                            + " only with `\"dryRun\": false`. Quotes that a person has confirmed, corrected or added stay unchanged."
                            + " Rejected quotes stay rejected: a quote that shares half of its content with one is omitted. Other"
                            + " quotes are replaced; a quote whose content overlaps an old one keeps its id. The same engine changes"
                            + " nothing.")
    @APIResponse(responseCode = "200", description = "What has changed or would change.")
    @Idempotent
    public ReanalysisView reanalyse(
            @PathParam("id") String id,
            @BeanParam OffsetsQuery offsets,
            @BeanParam KeyHeader key,
            @RequestBody(required = false) @Nullable ReanalysisRequest request) {
        OffsetUnit unit = offsets.toUnit();
        boolean dryRun = ReanalysisRequest.isDryRun(request);
        return ReanalysisView.of(
                NotFound.orElse(
                        WHAT,
                        id,
                        document -> dryRun ? reanalyses.preview(document) : reanalyses.apply(document, actor.name())),
                unit);
    }

    @GET
    @Path("/{id}/reanalyses")
    @Operation(
            operationId = "listReanalyses",
            summary = "List a document's later analyses",
            description =
                    "Latest first, including analyses that changed nothing but not dry runs. Their effect on a quote is in"
                            + " its history.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public ReanalysisPage list(@PathParam("id") String id, @BeanParam PageQuery page) {
        PageRequest request = page.toPage();
        UUID document = NotFound.orElse(WHAT, id, documents::existing);
        return ReanalysisPage.of(search.reanalyses(document, request));
    }
}
