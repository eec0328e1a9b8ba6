package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** Begins a {@link Stretch} at the latest quotes. Thread-safe. */
@ApplicationScoped
class Stretches {
    private static final String ENDS = """
            select (select q.said_at from quotes q where %1$s order by q.said_at desc, q.id desc offset :rows limit 1) as since,
                (select q.said_at from quotes q where %1$s order by q.said_at desc, q.id desc limit 1) as latest,
                (select q.said_at from quotes q where %1$s order by q.said_at, q.id limit 1) as earliest""";

    private final EntityManager entityManager;

    Stretches(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest rows of those that a filter lets through for their source and time; all of these if they are not more; empty if none are. */
    Optional<Stretch> first(QuoteFilter filter, int rows) {
        Object[] ends = ends(filter, rows);
        Object since = ends[0] == null ? ends[2] : ends[0];
        return Optional.ofNullable(since)
                .map(time -> new Stretch((Instant) time, (Instant) ends[1], (Instant) ends[2]));
    }

    /** From this time on; empty if there is nothing at all. */
    Optional<Stretch> since(QuoteFilter filter, Instant time) {
        return first(filter, 0).map(latest -> new Stretch(time, latest.latest(), latest.earliest()));
    }

    private Object[] ends(QuoteFilter filter, int rows) {
        NativeQuery<Object[]> query = NativeRows.of(entityManager, ENDS.formatted(filter.ordered()))
                .addScalar("since", Instant.class)
                .addScalar("latest", Instant.class)
                .addScalar("earliest", Instant.class);
        NativeRows.bind(query, filter.orderedParameters());
        return query.setParameter("rows", rows).getSingleResult();
    }
}
