package org.whosaid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.PageRequest;
import org.whosaid.search.QuoteCriteria;
import org.whosaid.search.QuoteSearch;

/** Quotes across all documents. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "What was said, across all documents.")
public class QuoteResource {
    private final QuoteSearch quotes;

    QuoteResource(QuoteSearch quotes) {
        this.quotes = quotes;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.NDJSON, MediaTypes.CSV})
    @Operation(
            operationId = "listQuotes",
            summary = "Find quotes",
            description =
                    "All filters must hold. The latest kept come first; with updatedAfter, the earliest change does.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; as NDJSON and as CSV without next, which stands in the Link header.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = QuotePage.class)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = QuoteView.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public QuotePage list(@BeanParam QuoteQuery query, @BeanParam PageQuery page, @BeanParam OffsetsQuery offsets) {
        QuoteCriteria criteria = query.toCriteria();
        PageRequest request = page.toPage();
        OffsetUnit unit = offsets.toUnit();
        return QuotePage.of(quotes.find(criteria, request), unit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuote", summary = "Read a quote", description = "With the document where it stands.")
    @APIResponse(responseCode = "200", description = "The quote.")
    public QuoteView get(@PathParam("id") String id, @BeanParam OffsetsQuery offsets) {
        OffsetUnit unit = offsets.toUnit();
        return QuoteView.alone(Missing.orElse("quote", id, quotes::find), unit);
    }
}
