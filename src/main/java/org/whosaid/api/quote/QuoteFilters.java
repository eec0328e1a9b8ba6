package org.whosaid.api.quote;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.parameter.TimeParameter;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.search.page.SearchSorting;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.SpeakerChoice;

/** The filters of a list of quotes, but for the speaker. */
public class QuoteFilters {
    /** Of q, in code points. */
    static final int LONGEST = 1000;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in the quote, as in a web search: all of them, in any inflection and with or without accents; \"in"
                            + " this order\"; begin*; -without; or between alternatives. Negations (no, not, nor, can't) count; other"
                            + " function words only in a phrase, after - or alone. Any input is valid; if no word remains, nothing is"
                            + " found.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST),
            example = "\"working together\" Ukr*")
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(description = "How much is in quotation marks; may be repeated.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"direct", "mixed", "indirect"})
    List<String> kind = List.of();

    @QueryParam("assertion")
    @Parameter(
            description =
                    "Whether the article has it that this was said; may be repeated. `denied`: it was not (\"never said\", \"denied"
                            + " that\"); `hypothetical`: it might be; `asked`: the article asks whether it was; `hearsay`: somebody"
                            + " unnamed says so.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"asserted", "denied", "hypothetical", "asked", "hearsay"})
    List<String> assertion = List.of();

    @QueryParam("publisher")
    @Parameter(description = "The document's publisher; case is ignored.", example = "France 24")
    @Nullable
    String publisher;

    @QueryParam("from")
    @Parameter(
            description =
                    "Earliest publication time: a day (UTC) or a time with offset. An article without one counts by when it"
                            + " was stored.",
            example = "2024-11-22")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest time of publication, itself included: a day (UTC) or a time with its offset.")
    @Nullable
    String to;

    @QueryParam("minConfidence")
    @Parameter(
            description = "Minimum confidence of the attribution.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    @Nullable
    String minConfidence;

    @QueryParam("status")
    @Parameter(description = "State of review; may be repeated.")
    @Schema(
            type = SchemaType.ARRAY,
            enumeration = {"unreviewed", "confirmed", "corrected", "rejected"})
    List<String> status = List.of();

    @QueryParam("updatedAfter")
    @Parameter(
            description =
                    "Only what was added or changed after this time, oldest change first: for copying the store. Follow"
                            + " `next` to the end, and start the next run one minute before the latest `updatedAt` seen, since a"
                            + " transaction may commit a little later than its timestamp. Items listed again have the same id and"
                            + " updatedAt. Deletions are not listed.")
    @Nullable
    String updatedAfter;

    @QueryParam("order")
    @Parameter(
            description =
                    "time: latest published first. relevance: best match for `q` first; if there are very many hits, only the"
                            + " latest are ranked (see `rankedSince`). Not with `updatedAfter`, which has its own order.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"time", "relevance"},
                            defaultValue = "time"))
    @Nullable
    String order;

    /** @param parameters of the sort that they came as; they gather what is wrong, and whoever has read them all is to ask */
    public QuoteCriteria toCriteria(ParameterReader parameters) {
        Optional<Instant> earliest = parameters.moment("from", from).map(TimeParameter::start);
        Optional<Instant> before = parameters.moment("to", to).map(TimeParameter::end);
        QuoteCriteria criteria = new QuoteCriteria(
                parameters.text("q", q),
                choice(parameters),
                parameters.choices("kind", kind, QuoteKind.class),
                parameters.choices("assertion", assertion, AssertionKind.class),
                parameters.text("publisher", publisher),
                earliest,
                before,
                leastConfidence(parameters),
                parameters.choices("status", status, ReviewStatus.class),
                parameters.moment("updatedAfter", updatedAfter).map(TimeParameter::start),
                Optional.empty(),
                isByRelevance(parameters));
        if (earliest.isPresent() && before.isPresent() && !before.get().isAfter(earliest.get())) {
            parameters.refuse("to", "ends before from begins; swap the two");
        }
        if (q != null && q.codePointCount(0, q.length()) > LONGEST) {
            parameters.refuse("q", "is longer than %d characters; leave words out".formatted(LONGEST));
        }
        return criteria;
    }

    /** Whose quotes; anybody's. */
    Optional<SpeakerChoice> choice(ParameterReader parameters) {
        return Optional.empty();
    }

    /** How sure the attribution has to be at least; empty for any. */
    Optional<Double> leastConfidence(ParameterReader parameters) {
        return parameters.probability("minConfidence", minConfidence);
    }

    private boolean isByRelevance(ParameterReader parameters) {
        boolean isRelevance = parameters
                .choice("order", order, SearchSorting.class)
                .filter(chosen -> chosen == SearchSorting.RELEVANCE)
                .isPresent();
        if (order != null && updatedAfter != null) {
            parameters.refuse("order", "does not go with updatedAfter, which has an order of its own; leave it out");
        } else if (isRelevance && q == null) {
            parameters.refuse("order", "is by relevance to q, but there is no q; send q or omit order");
        }
        return isRelevance && updatedAfter == null && ParameterReader.isText(q);
    }
}
