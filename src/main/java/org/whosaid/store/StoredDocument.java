package org.whosaid.store;

import java.util.List;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;

/**
 * A document with all its quotes, kept or about to be.
 *
 * @param quotes in text order
 */
public record StoredDocument(DocumentEntity document, List<QuoteEntity> quotes) {
    public StoredDocument {
        quotes = List.copyOf(quotes);
    }
}
