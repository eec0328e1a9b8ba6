package org.whosaid.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.PageTable;
import org.whosaid.api.page.TabularPage;
import org.whosaid.document.DocumentDetails;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ResultPage;

/** A part of the list of documents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentPage(
        @Schema(required = true) List<DocumentSummary> documents,

        @Schema(description = "Cursor of the next page; absent on the last page.") @Nullable
        String next)
        implements TabularPage {
    @Override
    public List<?> items() {
        return documents;
    }

    @Override
    public PageTable table() {
        return PageTable.of(DocumentColumns.ALL, documents);
    }

    static DocumentPage of(ResultPage<DocumentDetails> page) {
        return new DocumentPage(
                page.items().stream().map(DocumentSummary::of).toList(),
                page.next().map(Cursor::token).orElse(null));
    }
}
