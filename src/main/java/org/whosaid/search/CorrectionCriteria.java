package org.whosaid.search;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.whosaid.document.history.CorrectionAction;

/**
 * Which steps of the quotes' histories are asked for; what is empty does not restrict.
 *
 * @param quote only this quote's, oldest first
 * @param updatedAfter only later ones, oldest first; without it, and without a quote, the latest comes first
 */
public record CorrectionCriteria(
        Optional<UUID> quote,
        Optional<UUID> document,
        Optional<String> actor,
        Set<CorrectionAction> actions,
        Optional<Instant> updatedAfter) {
    public CorrectionCriteria {
        // In their natural order, so that the same criteria read the same: cursors are tied to them.
        actions = Collections.unmodifiableSet(new TreeSet<>(actions));
    }

    /** A quote's whole history. */
    public static CorrectionCriteria ofQuote(UUID quote) {
        return new CorrectionCriteria(
                Optional.of(quote), Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}
