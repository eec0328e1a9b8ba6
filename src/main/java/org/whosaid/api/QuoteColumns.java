package org.whosaid.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.QuoteView.DocumentReference;

/** Quotes as rows: what a reader of a spreadsheet asks for, without what nests. */
final class QuoteColumns {
    static final List<Column<QuoteView>> ALL = List.of(
            new Column<>("id", QuoteView::id),
            new Column<>("kind", QuoteView::kind),
            new Column<>("words", QuoteView::words),
            new Column<>("speaker", quote -> quote.speaker().name()),
            new Column<>("speakerType", quote -> quote.speaker().type()),
            new Column<>("speakerId", quote -> quote.speaker().id()),
            new Column<>("cue", quote -> words(quote.cue())),
            new Column<>("source", quote -> words(quote.source())),
            new Column<>("confidence", QuoteView::confidence),
            new Column<>("status", QuoteView::status),
            new Column<>("content", quote -> spans(quote.content())),
            new Column<>("documentId", ofDocument(DocumentReference::id)),
            new Column<>("title", ofDocument(DocumentReference::title)),
            new Column<>("publisher", ofDocument(DocumentReference::publisher)),
            new Column<>("url", ofDocument(DocumentReference::url)),
            new Column<>("publishedAt", ofDocument(DocumentReference::publishedAt)),
            new Column<>("createdAt", QuoteView::createdAt),
            new Column<>("updatedAt", QuoteView::updatedAt));

    private QuoteColumns() {}

    private static Function<QuoteView, @Nullable Object> ofDocument(
            Function<DocumentReference, @Nullable Object> value) {
        return quote -> quote.document() == null ? null : value.apply(quote.document());
    }

    private static String words(List<PassageView> passages) {
        return passages.stream().map(PassageView::text).collect(Collectors.joining(" … "));
    }

    /** Where the content stands: start and end, end exclusive, "10:42 50:61". */
    private static String spans(List<PassageView> passages) {
        return passages.stream()
                .map(passage -> passage.start() + ":" + passage.end())
                .collect(Collectors.joining(" "));
    }
}
