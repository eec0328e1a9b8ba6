package org.whosaid.api.quote;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.page.TableColumn;
import org.whosaid.api.quote.QuoteView.DocumentReference;
import org.whosaid.api.quote.QuoteView.MediumView;

/** Quotes as rows: what a reader of a spreadsheet asks for, without what nests. */
final class QuoteColumns {
    static final List<TableColumn<QuoteView>> ALL = List.of(
            new TableColumn<>("id", QuoteView::id),
            new TableColumn<>("kind", QuoteView::kind),
            new TableColumn<>("words", QuoteView::words),
            new TableColumn<>("assertion", QuoteView::assertion),
            new TableColumn<>("speaker", quote -> quote.speaker().name()),
            new TableColumn<>("speakerType", quote -> quote.speaker().type()),
            new TableColumn<>("speakerId", quote -> quote.speaker().id()),
            new TableColumn<>("via", quote -> MediumView.nameOf(quote.via())),
            new TableColumn<>("cue", quote -> words(quote.cue())),
            new TableColumn<>("source", quote -> words(quote.source())),
            new TableColumn<>("confidence", QuoteView::confidence),
            new TableColumn<>("status", QuoteView::status),
            new TableColumn<>("content", quote -> spans(quote.content())),
            new TableColumn<>("documentId", ofDocument(DocumentReference::id)),
            new TableColumn<>("title", ofDocument(DocumentReference::title)),
            new TableColumn<>("publisher", ofDocument(DocumentReference::publisher)),
            new TableColumn<>("url", ofDocument(DocumentReference::url)),
            new TableColumn<>("publishedAt", ofDocument(DocumentReference::publishedAt)),
            new TableColumn<>("createdAt", QuoteView::createdAt),
            new TableColumn<>("updatedAt", QuoteView::updatedAt));

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
