package org.whosaid.store;

import jakarta.persistence.EntityManager;
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

    /** The rows of an entity whose key is named {@code id}. */
    static <E> List<E> read(EntityManager entityManager, Class<E> entity, List<UUID> ids, Function<E, UUID> idOf) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<E> rows = entityManager
                .createQuery("from " + entity.getSimpleName() + " e where e.id in :ids", entity)
                .setParameter("ids", ids)
                .getResultList();
        return of(ids, rows, idOf);
    }

    static <E> List<E> of(List<UUID> ids, Collection<E> rows, Function<E, UUID> idOf) {
        Map<UUID, E> found = new HashMap<>();
        rows.forEach(row -> found.put(idOf.apply(row), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
