package org.whosaid.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.search.Cursor;
import org.whosaid.search.Page;
import org.whosaid.store.DocumentEntity;

/** A part of the list of documents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentPage(
        @Schema(required = true) List<DocumentSummary> documents,

        @Schema(description = "The cursor of the next page; absent on the last one.") @Nullable
        String next)
        implements Tabular {
    @Override
    public List<?> items() {
        return documents;
    }

    @Override
    public Table table() {
        return Table.of(DocumentColumns.ALL, documents);
    }

    static DocumentPage of(Page<DocumentEntity> page) {
        return new DocumentPage(
                page.items().stream().map(DocumentSummary::of).toList(),
                page.next().map(Cursor::token).orElse(null));
    }
}
