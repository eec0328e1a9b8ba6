package org.whosaid.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.search.Cursor;
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
        String next)
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
        List<QuoteView> quotes = page.items().stream()
                .map(quote -> QuoteView.inList(quote, unit))
                .toList();
        return new QuotePage(unit.id(), quotes, page.next().map(Cursor::token).orElse(null));
    }
}
