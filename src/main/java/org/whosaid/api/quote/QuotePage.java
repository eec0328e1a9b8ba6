package org.whosaid.api.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PageTable;
import org.whosaid.api.page.TabularPage;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.quote.FoundQuotes;

/** A part of a list of quotes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotePage(
        @Schema(
                required = true,
                enumeration = {"codePoint", "utf16"},
                description = "Unit of the offsets.")
        String offsetUnit,

        @Schema(required = true) List<QuoteView> quotes,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next,

        @Schema(
                description =
                        "With `order=relevance` and too many hits to rank them all: only hits published since this time, at least"
                                + " five hundred, are ranked and listed.")
        @Nullable
        Instant rankedSince)
        implements TabularPage {
    @Override
    public List<?> items() {
        return quotes;
    }

    @Override
    public PageTable table() {
        return PageTable.of(QuoteColumns.ALL, quotes);
    }

    public static QuotePage of(ResultPage<StoredQuote> page, OffsetUnit unit) {
        return of(page.map(quote -> QuoteView.inList(quote, unit)), unit, null);
    }

    public static QuotePage of(FoundQuotes found, OffsetUnit unit) {
        ResultPage<QuoteView> page = found.page()
                .map(hit -> QuoteView.inList(hit.quote(), unit).withHighlights(PassageView.of(hit.highlights(), unit)));
        return of(page, unit, found.rankedSince().orElse(null));
    }

    private static QuotePage of(ResultPage<QuoteView> page, OffsetUnit unit, @Nullable Instant rankedSince) {
        return new QuotePage(
                unit.id(), page.items(), page.next().map(Cursor::token).orElse(null), rankedSince);
    }
}
