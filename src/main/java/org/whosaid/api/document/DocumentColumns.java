package org.whosaid.api.document;

import java.util.List;
import org.whosaid.api.page.TableColumn;

/** Documents as rows. */
final class DocumentColumns {
    static final List<TableColumn<DocumentSummary>> ALL = List.of(
            new TableColumn<>("id", DocumentSummary::id),
            new TableColumn<>("title", DocumentSummary::title),
            new TableColumn<>("publisher", DocumentSummary::publisher),
            new TableColumn<>("byline", DocumentSummary::byline),
            new TableColumn<>("url", DocumentSummary::url),
            new TableColumn<>("publishedAt", DocumentSummary::publishedAt),
            new TableColumn<>("origin", DocumentSummary::origin),
            new TableColumn<>("textLength", DocumentSummary::textLength),
            new TableColumn<>("textSha256", DocumentSummary::textSha256),
            new TableColumn<>("createdAt", DocumentSummary::createdAt));

    private DocumentColumns() {}
}
