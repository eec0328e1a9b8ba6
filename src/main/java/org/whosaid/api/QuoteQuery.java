package org.whosaid.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.Kind;
import org.whosaid.search.QuoteCriteria;
import org.whosaid.search.SpeakerChoice;
import org.whosaid.store.ReviewStatus;

/** The filters of a list of quotes. */
public class QuoteQuery {
    @QueryParam("q")
    @Parameter(
            description =
                    "Words in the quote, as in a web search: all of them, in any form; \"in this order\"; or; -not.",
            example = "\"working together\" Ukraine")
    @Nullable
    String q;

    @QueryParam("speaker")
    @Parameter(
            description = "The speaker's id, or a name or alias, whatever its case and accents.",
            example = "Mark Rutte")
    @Nullable
    String speaker;

    @QueryParam("kind")
    @Parameter(description = "How much stands in quotation marks; may come several times.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"direct", "mixed", "indirect"})
    List<String> kind = List.of();

    @QueryParam("publisher")
    @Parameter(description = "The document's publisher, whatever its case.", example = "France 24")
    @Nullable
    String publisher;

    @QueryParam("from")
    @Parameter(
            description = "Earliest time of publication: a day (UTC) or a time with its offset.",
            example = "2024-11-22")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest time of publication, itself included: a day (UTC) or a time with its offset.")
    @Nullable
    String to;

    @QueryParam("minConfidence")
    @Parameter(
            description = "Least confidence that the attribution is right.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    @Nullable
    String minConfidence;

    @QueryParam("status")
    @Parameter(description = "What people said of it; may come several times.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"unreviewed", "confirmed", "corrected", "rejected"})
    List<String> status = List.of();

    @QueryParam("updatedAfter")
    @Parameter(description = "Only what was added or changed later, oldest change first: for copying the store.")
    @Nullable
    String updatedAfter;

    QuoteCriteria toCriteria() {
        Parameters parameters = new Parameters();
        QuoteCriteria criteria = new QuoteCriteria(
                Optional.ofNullable(q),
                Optional.ofNullable(speaker).map(QuoteQuery::choice),
                parameters.choices("kind", kind, Kind.class),
                Optional.ofNullable(publisher),
                parameters.moment("from", from).map(Moment::start),
                parameters.moment("to", to).map(Moment::end),
                parameters.probability("minConfidence", minConfidence),
                parameters.choices("status", status, ReviewStatus.class),
                parameters.moment("updatedAfter", updatedAfter).map(Moment::start),
                Optional.empty());
        parameters.throwIfWrong();
        return criteria;
    }

    private static SpeakerChoice choice(String given) {
        return Parameters.idOf(given)
                .<SpeakerChoice>map(SpeakerChoice.ById::new)
                .orElseGet(() -> new SpeakerChoice.ByName(given));
    }
}
