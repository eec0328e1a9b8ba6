package org.whosaid.api.quote;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.MediaTypes;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.group.QuoteGroups;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.QuoteSearch;

/** Quotes across all documents. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "What was said, across all documents.")
public class QuoteResource {
    private final QuoteSearch quotes;
    private final QuoteGroups groups;

    QuoteResource(QuoteSearch quotes, QuoteGroups groups) {
        this.quotes = quotes;
        this.groups = groups;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.NDJSON, MediaTypes.CSV})
    @Operation(
            operationId = "listQuotes",
            summary = "Find quotes",
            description =
                    "All filters must match. The latest published come first (an article without a publication time counts by"
                            + " when it was stored); with `order=relevance` the best match, with `updatedAfter` the earliest change."
                            + " Quotes stored while you page neither hide nor repeat others.")
    @APIResponse(
            responseCode = "200",
            description = "One page of the list. NDJSON and CSV have no `next`; use the Link header.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = QuotePage.class)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = QuoteView.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public QuotePage list(@BeanParam QuoteQuery query, @BeanParam PageQuery page, @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        QuoteCriteria criteria = query.toCriteria(parameters);
        PageRequest request = page.toPage(parameters);
        OffsetUnit unit = offsets.toUnit(parameters);
        parameters.throwIfWrong();
        return QuotePage.of(quotes.search(criteria, request), unit);
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "searchQuotes",
            summary = "Find quotes, with the filters in a body",
            description =
                    "The same filters and answer as GET /v1/quotes. For the next page, send the same body with `next` as its"
                            + " cursor.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public QuotePage search(@Nullable QuoteSearchRequest body) {
        QuoteSearchRequest request = QuoteSearchRequest.given(body);
        ParameterReader parameters = ParameterReader.ofBody();
        QuoteCriteria criteria = request.toQuery(parameters).toCriteria(parameters);
        PageRequest page = request.toPage(parameters);
        OffsetUnit unit = request.toUnit(parameters);
        parameters.throwIfWrong();
        try {
            return QuotePage.of(quotes.search(criteria, page), unit);
        } catch (ForeignCursor foreign) {
            parameters.refuse("cursor", ForeignCursor.DETAIL);
            throw parameters.problem();
        }
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuote", summary = "Read a quote", description = "With the document that contains it.")
    @APIResponse(responseCode = "200", description = "The quote.")
    public QuoteView get(@PathParam("id") String id, @BeanParam OffsetsQuery offsets) {
        OffsetUnit unit = offsets.toUnit();
        return QuoteView.alone(NotFound.orElse("quote", id, quotes::find), unit);
    }

    @GET
    @Path("/{id}/group")
    @Operation(
            operationId = "getQuoteGroup",
            summary = "Find other articles with the same quote",
            description =
                    "The same quote in several articles: how often, where first, in which wordings, and attributed to whom. A"
                            + " wording belongs to the group if it shares 60 % of its trigrams with the requested quote. Quotes with"
                            + " fewer than three content words only match the same words.")
    @APIResponse(responseCode = "200", description = "The group, of one quote at least.")
    public QuoteGroupView group(@PathParam("id") String id) {
        return QuoteGroupView.of(NotFound.orElse("quote", id, groups::of));
    }
}
