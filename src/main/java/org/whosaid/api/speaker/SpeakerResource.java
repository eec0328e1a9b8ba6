package org.whosaid.api.speaker;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whosaid.api.http.MediaTypes;
import org.whosaid.api.parameter.NotFound;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.PageQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.quote.QuoteFilters;
import org.whosaid.api.quote.QuotePage;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.QuoteSearch;
import org.whosaid.search.speaker.SpeakerCriteria;
import org.whosaid.search.speaker.SpeakerRelations;
import org.whosaid.search.speaker.SpeakerSearch;

/** Speakers across all documents. */
@Path("/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Speakers", description = "The people and organizations quoted, across all documents.")
public class SpeakerResource {
    static final String WHAT = "speaker";

    private final SpeakerSearch speakers;
    private final SpeakerRelations relations;
    private final QuoteSearch quotes;

    SpeakerResource(SpeakerSearch speakers, SpeakerRelations relations, QuoteSearch quotes) {
        this.speakers = speakers;
        this.relations = relations;
        this.quotes = quotes;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.NDJSON, MediaTypes.CSV})
    @Operation(
            operationId = "listSpeakers",
            summary = "Find speakers",
            description =
                    "Named people and organizations. Merged speakers are found as the speaker they were merged into, also by"
                            + " their old names. Groups and unnamed sources appear only with their quotes: the \"residents\" of two"
                            + " articles need not be the same people.")
    @APIResponse(
            responseCode = "200",
            description = "One page of the list. NDJSON and CSV have no `next`; use the Link header.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SpeakerPage.class)),
                @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(implementation = SpeakerView.class)),
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public SpeakerPage list(@BeanParam SpeakerQuery query, @BeanParam PageQuery page) {
        ParameterReader parameters = new ParameterReader();
        SpeakerCriteria criteria = query.toCriteria(parameters);
        PageRequest request = page.toPage(parameters);
        parameters.throwIfWrong();
        return SpeakerPage.of(speakers.find(criteria, request));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSpeaker",
            summary = "Read a speaker",
            description =
                    "Names and roles from all documents, and speakers who may be the same. The id of a merged speaker returns"
                            + " the speaker it was merged into, with that speaker's id and `mergedInto`.")
    @APIResponse(responseCode = "200", description = "The speaker.")
    public SpeakerView get(@PathParam("id") String id) {
        return NotFound.orElse(
                WHAT,
                id,
                asked -> speakers.find(asked).map(found -> SpeakerView.alone(asked, found, relations.of(found))));
    }

    @GET
    @Path("/{id}/quotes")
    @Operation(
            operationId = "listQuotesOfSpeaker",
            summary = "List a speaker's quotes",
            description =
                    "With the filters of GET /v1/quotes except `speaker`. Latest stored first. The id of a merged speaker"
                            + " returns the quotes of the speaker it was merged into.")
    @APIResponse(responseCode = "200", description = "One page of the list.")
    public QuotePage quotes(
            @PathParam("id") String id,
            @BeanParam QuoteFilters query,
            @BeanParam PageQuery page,
            @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        QuoteCriteria criteria = query.toCriteria(parameters);
        PageRequest request = page.toPage(parameters);
        OffsetUnit unit = offsets.toUnit(parameters);
        parameters.throwIfWrong();
        UUID speaker = NotFound.orElse(WHAT, id, speakers::existing);
        return QuotePage.of(quotes.find(criteria.by(speaker), request), unit);
    }
}
