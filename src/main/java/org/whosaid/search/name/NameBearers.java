package org.whosaid.search.name;

import java.util.List;
import java.util.UUID;

/**
 * Who bears an asked name. Immutable.
 *
 * @param key the name as they bear it, without what was taken away, a {@link org.whosaid.store.name.NameKey}
 * @param ids speakers of the store; empty if nobody bears it
 */
public record NameBearers(String key, List<UUID> ids) {
    public NameBearers {
        ids = List.copyOf(ids);
    }
}
