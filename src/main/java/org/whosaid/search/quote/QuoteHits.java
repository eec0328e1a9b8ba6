package org.whosaid.search.quote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ids of quotes in the order that was asked for, perhaps one more than fits on the page.
 *
 * @param since if relevance could not be weighed for all, the time of the oldest that was
 */
record QuoteHits(List<Hit> list, Optional<Instant> since) {
    QuoteHits {
        list = List.copyOf(list);
    }

    static QuoteHits of(List<Hit> list) {
        return new QuoteHits(list, Optional.empty());
    }

    /** @param key what a cursor keeps besides the id to go on from here */
    record Hit(UUID id, String key) {}
}
