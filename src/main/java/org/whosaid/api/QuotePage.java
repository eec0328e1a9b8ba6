package org.whosaid.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.Cursor;
import org.whosaid.search.FoundQuotes;
import org.whosaid.search.Page;
import org.whosaid.store.QuoteEntity;

/** A part of a list of quotes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotePage(
        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"},
                description = "What the offsets count.")
        String offsetUnit,

        @Schema(required = true) List<QuoteView> quotes,

        @Schema(description = "The cursor of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(
                description =
                        "In the order of relevance, where there are too many hits to weigh them all: the time of publication since which"
                                + " they were weighed and are listed, five hundred hits or more.")
        @Nullable
        Instant rankedSince)
        implements Tabular {
    @Override
    public List<?> items() {
        return quotes;
    }

    @Override
    public Table table() {
        return Table.of(QuoteColumns.ALL, quotes);
    }

    static QuotePage of(Page<QuoteEntity> page, OffsetUnit unit) {
        return of(page.map(quote -> QuoteView.inList(quote, unit)), unit, null);
    }

    static QuotePage of(FoundQuotes found, OffsetUnit unit) {
        Page<QuoteView> page = found.page()
                .map(hit -> QuoteView.inList(hit.quote(), unit).withHighlights(PassageView.of(hit.highlights(), unit)));
        return of(page, unit, found.rankedSince().orElse(null));
    }

    private static QuotePage of(Page<QuoteView> page, OffsetUnit unit, @Nullable Instant rankedSince) {
        return new QuotePage(
                unit.id(), page.items(), page.next().map(Cursor::token).orElse(null), rankedSince);
    }
}
