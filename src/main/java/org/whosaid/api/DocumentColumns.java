package org.whosaid.api;

import java.util.List;

/** Documents as rows. */
final class DocumentColumns {
    static final List<Column<DocumentSummary>> ALL = List.of(
            new Column<>("id", DocumentSummary::id),
            new Column<>("title", DocumentSummary::title),
            new Column<>("publisher", DocumentSummary::publisher),
            new Column<>("byline", DocumentSummary::byline),
            new Column<>("url", DocumentSummary::url),
            new Column<>("publishedAt", DocumentSummary::publishedAt),
            new Column<>("origin", DocumentSummary::origin),
            new Column<>("textLength", DocumentSummary::textLength),
            new Column<>("textSha256", DocumentSummary::textSha256),
            new Column<>("createdAt", DocumentSummary::createdAt));

    private DocumentColumns() {}
}
