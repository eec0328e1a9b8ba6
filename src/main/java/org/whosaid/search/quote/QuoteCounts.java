package org.whosaid.search.quote;

import java.time.Instant;
import java.util.Optional;

/**
 * How much of a speaker is kept.
 *
 * @param firstSeen publication of the earliest document that quotes them, else when it was kept; empty without quotes
 * @param lastSeen the same of the latest
 */
public record QuoteCounts(
        int direct, int mixed, int indirect, Optional<Instant> firstSeen, Optional<Instant> lastSeen) {
    public static final QuoteCounts NONE = new QuoteCounts(0, 0, 0, Optional.empty(), Optional.empty());

    public int all() {
        return direct + mixed + indirect;
    }
}
