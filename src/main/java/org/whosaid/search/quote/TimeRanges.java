package org.whosaid.search.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.whosaid.search.page.NativeRows;

/** Begins a {@link TimeRange} at the latest quotes. Thread-safe. */
@ApplicationScoped
class TimeRanges {
    private static final String ENDS = """
            select (select q.said_at from quotes q where %1$s order by q.said_at desc, q.id desc offset :rows limit 1) as since,
                (select q.said_at from quotes q where %1$s order by q.said_at desc, q.id desc limit 1) as latest,
                (select q.said_at from quotes q where %1$s order by q.said_at, q.id limit 1) as earliest""";

    private final EntityManager entityManager;

    TimeRanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest rows of those that a filter lets through for their source and time; all of these if they are not more; empty if none are. */
    Optional<TimeRange> first(QuoteFilter filter, int rows) {
        Object[] ends = ends(filter, rows);
        Object since = ends[0] == null ? ends[2] : ends[0];
        return Optional.ofNullable(since)
                .map(time -> new TimeRange((Instant) time, (Instant) ends[1], (Instant) ends[2]));
    }

    /** From this time on; empty if there is nothing at all. */
    Optional<TimeRange> since(QuoteFilter filter, Instant time) {
        return first(filter, 0).map(latest -> new TimeRange(time, latest.latest(), latest.earliest()));
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
