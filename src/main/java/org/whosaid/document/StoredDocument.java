package org.whosaid.document;

import java.util.List;

/**
 * A kept document, whole. Immutable.
 *
 * @param quotes in text order
 */
public record StoredDocument(DocumentDetails details, String text, List<StoredQuote> quotes) {
    public StoredDocument {
        quotes = List.copyOf(quotes);
    }
}
