package org.whosaid.search.quote;

import java.util.List;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;

/**
 * A quote and where in its words the words are that were looked for.
 *
 * @param highlights passages of the quote's words, offsets from their beginning; none if no words were looked for
 */
public record FoundQuote(StoredQuote quote, List<Passage> highlights) {
    public FoundQuote {
        highlights = List.copyOf(highlights);
    }
}
