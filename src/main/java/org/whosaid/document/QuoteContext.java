package org.whosaid.document;

import org.jspecify.annotations.Nullable;

/**
 * How a quote stands in its document. Immutable; kept as JSON, so members keep their names.
 *
 * @param via who passes the words on; null where nobody does
 * @param inside the first passage of the quote in whose words this one is told; null where the writer tells it
 */
public record QuoteContext(@Nullable Medium via, @Nullable Passage inside) {
    /** Told by the writer, first hand. */
    public static final QuoteContext PLAIN = new QuoteContext(null, null);

    /** @param name as full as the document has it */
    public record Medium(String name, Passage words) {}
}
