package org.whosaid.api.correction;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.EntityTags;
import org.whosaid.api.http.IfMatchHeader;
import org.whosaid.api.http.MediaTypes;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.correction.QuoteChange;
import org.whosaid.ingest.correction.QuoteCorrections;
import org.whosaid.search.CorrectionCriteria;
import org.whosaid.search.CorrectionSearch;
import org.whosaid.search.page.PageRequest;

/** What people say of quotes. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections", description = "People's corrections of the engine's results, with their history.")
public class QuoteCorrectionResource {
    private static final String WHAT = "quote";

    private final QuoteCorrections corrections;
    private final CorrectionSearch search;
    private final EntityTags tags;
    private final RequestActor actor;

    QuoteCorrectionResource(
            QuoteCorrections corrections, CorrectionSearch search, EntityTags tags, RequestActor actor) {
        this.corrections = corrections;
        this.search = search;
        this.tags = tags;
        this.actor = actor;
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "correctQuote",
            summary = "Confirm, correct or reject a quote",
            description =
                    "A JSON merge patch. Setting speaker, spans or kind makes the status `corrected` unless another status is"
                            + " given. Spans are in the unit of the query parameter `offsets`; the quote must have been read in the"
                            + " same unit, because the ETag depends on it. Reviews are kept when the document is analysed again. The"
                            + " actor is taken from the header that a proxy in front sets (`whosaid.actor.header`).")
    @APIResponse(responseCode = "200", description = "The quote after the change.")
    public RestResponse<QuoteView> correct(
            @PathParam("id") String id,
            @BeanParam IfMatchHeader ifMatch,
            @BeanParam OffsetsQuery offsets,
            @Nullable QuoteCorrectionRequest patch) {
        OffsetUnit unit = offsets.toUnit();
        EntityTags.Condition condition = tags.condition(ifMatch.value);
        QuoteChange change = CorrectionReader.patch(patch, unit);
        QuoteView quote = QuoteView.alone(
                NotFound.orElse(
                        WHAT,
                        id,
                        known -> corrections.correct(
                                known, change, actor.name(), now -> condition.check(QuoteView.alone(now, unit)))),
                unit);
        return tags.tagged(RestResponse.Status.OK, quote).build();
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listHistoryOfQuote",
            summary = "Read a quote's history",
            description =
                    "Every change, oldest first, with the whole quote before and after it; empty if the quote is as the"
                            + " engine found it. Version 1 is the quote's creation; the engine's result is `before` in the first"
                            + " change. The history of a quote that a later analysis no longer found is kept.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public CorrectionPage history(
            @PathParam("id") String id, @BeanParam PageQuery page, @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        PageRequest request = page.toPage(parameters);
        OffsetUnit unit = offsets.toUnit(parameters);
        parameters.throwIfWrong();
        return CorrectionPage.of(
                search.find(CorrectionCriteria.ofQuote(NotFound.orElse(WHAT, id, search::existing)), request), unit);
    }
}
