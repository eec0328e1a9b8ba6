package org.whosaid.search;

import java.util.List;
import java.util.UUID;

/**
 * Who bears an asked name. Immutable.
 *
 * @param key the name as they bear it, without what was taken away, a {@link org.whosaid.store.NameKey}
 * @param ids speakers of the store; empty if nobody bears it
 */
public record Bearers(String key, List<UUID> ids) {
    public Bearers {
        ids = List.copyOf(ids);
    }
}
