package org.whosaid.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Rows in the order of the ids that were asked for; those that were deleted meanwhile are left out. */
final class InOrder {
    private InOrder() {}

    static <E> List<E> of(List<UUID> ids, Collection<E> rows, Function<E, UUID> idOf) {
        Map<UUID, E> found = new HashMap<>();
        rows.forEach(row -> found.put(idOf.apply(row), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
