package org.whosaid.search.quote;

import java.util.List;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;

/**
 * A quote and where in its words the words are that were looked for.
 *
 * @param highlights passages of the quote's words, offsets from their beginning; none if no words were looked for
 */
public record FoundQuote(QuoteEntity quote, List<Passage> highlights) {
    public FoundQuote {
        highlights = List.copyOf(highlights);
    }
}
