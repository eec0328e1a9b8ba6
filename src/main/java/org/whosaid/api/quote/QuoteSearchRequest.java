package org.whosaid.api.quote;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.page.PageRequest;

/** The filters of a list of quotes, as a body. */
@Schema(
        name = "QuoteSearch",
        description = "The filters: the query parameters of GET /v1/quotes as members. All are optional.")
public record QuoteSearchRequest(
        @Schema(maxLength = QuoteQuery.LONGEST, description = "Words in the quote.") @Nullable
        String q,

        @Schema(description = "The speaker's id, or a name, alias or surname.") @Nullable
        String speaker,

        @Schema(description = "direct, mixed, indirect.") @Nullable
        List<String> kind,

        @Schema(description = "asserted, denied, hypothetical, asked, hearsay.") @Nullable
        List<String> assertion,

        @Nullable String publisher,

        @Schema(description = "Earliest time of publication: a day or a time.") @Nullable
        String from,

        @Schema(description = "Latest time of publication, itself included.") @Nullable
        String to,

        @Schema(minimum = "0", maximum = "1") @Nullable Double minConfidence,

        @Schema(description = "unreviewed, confirmed, corrected, rejected.") @Nullable
        List<String> status,

        @Schema(description = "Only what was added or changed after this time, oldest change first.") @Nullable
        String updatedAfter,

        @Schema(enumeration = {"time", "relevance"}) @Nullable
        String order,

        @Schema(description = "Cursor from the previous page.") @Nullable
        String cursor,

        @Schema(minimum = "1", maximum = "200", defaultValue = "50") @Nullable
        Integer limit,

        @Schema(
                enumeration = {"codePoint", "utf16"},
                defaultValue = "codePoint")
        @Nullable
        String offsets) {
    /** What was sent; an empty body asks for everything. */
    static QuoteSearchRequest given(@Nullable QuoteSearchRequest request) {
        return request == null
                ? new QuoteSearchRequest(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null)
                : request;
    }

    /** @param parameters that gather what is wrong */
    QuoteQuery toQuery(ParameterReader parameters) {
        QuoteQuery query = new BodyQuery(minConfidence);
        query.q = q;
        query.speaker = speaker;
        query.kind = listOf("kind", kind, parameters);
        query.assertion = listOf("assertion", assertion, parameters);
        query.publisher = publisher;
        query.from = from;
        query.to = to;
        query.status = listOf("status", status, parameters);
        query.updatedAfter = updatedAfter;
        query.order = order;
        return query;
    }

    /** @param parameters that gather what is wrong */
    PageRequest toPage(ParameterReader parameters) {
        return parameters.page(cursor, limit);
    }

    /** @param parameters that gather what is wrong */
    OffsetUnit toUnit(ParameterReader parameters) {
        return parameters.offsets(offsets);
    }

    private static List<String> listOf(String name, @Nullable List<String> given, ParameterReader parameters) {
        if (given != null && given.isEmpty()) {
            parameters.refuse(name, ParameterReader.EMPTY);
        }
        // A null among them is not one of the choices, and refused as such.
        return Optional.ofNullable(given).orElse(List.of()).stream()
                .map(String::valueOf)
                .toList();
    }

    /** The filters with their number as JSON gives it. */
    private static final class BodyQuery extends QuoteQuery {
        private final @Nullable Double least;

        BodyQuery(@Nullable Double least) {
            this.least = least;
        }

        @Override
        Optional<Double> leastConfidence(ParameterReader parameters) {
            return parameters.probability("minConfidence", least);
        }
    }
}
