package org.whosaid.page.correct;

import org.whosaid.document.StoredQuote;

/** Somebody else has changed the quote since it was shown. */
final class StaleQuote extends RuntimeException {
    private final transient StoredQuote now;

    private StaleQuote(StoredQuote now) {
        super("quote %s was changed at %s".formatted(now.id(), now.updatedAt()));
        this.now = now;
    }

    /** @param seen the state that was shown, see {@link org.whosaid.page.read.QuoteDetail#version()} */
    static void unless(StoredQuote now, long seen) {
        if (now.updatedAt().toEpochMilli() != seen) {
            throw new StaleQuote(now);
        }
    }

    StoredQuote now() {
        return now;
    }
}
