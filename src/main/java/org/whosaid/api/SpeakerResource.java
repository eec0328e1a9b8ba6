package org.whosaid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.PageRequest;
import org.whosaid.search.QuoteCriteria;
import org.whosaid.search.QuoteSearch;
import org.whosaid.search.SpeakerSearch;

/** Speakers across all documents. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Speakers", description = "Who said something, across all documents.")
public class SpeakerResource {
    private static final String WHAT = "speaker";

    private final SpeakerSearch speakers;
    private final QuoteSearch quotes;

    SpeakerResource(SpeakerSearch speakers, QuoteSearch quotes) {
        this.speakers = speakers;
        this.quotes = quotes;
    }

    @GET
    @Operation(
            operationId = "listSpeakers",
            summary = "Find speakers",
            description =
                    "Persons and organisations that are named, in the order of their names. Groups and unnamed sources are with their"
                            + " quotes only: two articles' \"residents\" need not be the same people.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public SpeakerPage list(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "How a word of the name or of an alias begins, whatever its case and accents.",
                            example = "rut")
                    @Nullable
                    String prefix,
            @BeanParam PageQuery page) {
        return SpeakerPage.of(speakers.find(Optional.ofNullable(prefix), page.toPage()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSpeaker",
            summary = "Read a speaker",
            description = "Names and roles as all documents give them.")
    @APIResponse(responseCode = "200", description = "The speaker.")
    public SpeakerView get(@PathParam("id") String id) {
        return SpeakerView.of(Missing.orElse(WHAT, id, speakers::find));
    }

    @GET
    @Path("/{id}/quotes")
    @Operation(
            operationId = "listQuotesOfSpeaker",
            summary = "List a speaker's quotes",
            description = "The latest kept come first.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public QuotePage quotes(@PathParam("id") String id, @BeanParam PageQuery page, @BeanParam OffsetsQuery offsets) {
        PageRequest request = page.toPage();
        OffsetUnit unit = offsets.toUnit();
        UUID speaker = Missing.orElse(WHAT, id, speakers::existing);
        return QuotePage.of(quotes.find(QuoteCriteria.ofSpeaker(speaker), request), unit);
    }
}
