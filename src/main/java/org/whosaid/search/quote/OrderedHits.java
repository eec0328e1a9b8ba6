package org.whosaid.search.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.whosaid.search.page.NativeRows;
import org.whosaid.search.quote.QuoteHits.Hit;

/**
 * Finds quotes in an order of which there is an index. Words are looked for in longer and longer stretches of time, by an index that knows
 * both. What else the rows must be looked at for is found by walking back from the latest: for so long, and behind that all are collected
 * and sorted. Thread-safe.
 */
@ApplicationScoped
class OrderedHits {
    /** Where one row in so many is a hit, walking through the rows in order costs what collecting the hits of a million rows does. */
    private static final int ROWS_FOR_EACH = 80;
    /** How much further a walk goes that has found some, but not enough. */
    private static final int FURTHER = 6;
    /** What it must promise to find there, for each that is wanted: hits come in clusters. */
    private static final double PROMISED = 1.3;
    /** Rows of the first stretch of time, for each hit that is wanted. */
    private static final int NEAR = 20;

    // "offset 0" keeps the planner from walking in order after all.
    private static final String COLLECTED = """
            select q.id, q.key from (select q.id, %s as key from %s q where %s offset 0) q
            order by %s limit :wanted""";

    private final EntityManager entityManager;
    private final TimeRanges stretches;

    OrderedHits(EntityManager entityManager, TimeRanges stretches) {
        this.entityManager = entityManager;
        this.stretches = stretches;
    }

    /** The first ones; fewer than wanted only if there are no more. */
    List<Hit> find(QuoteFilter filter, QuoteOrder order, int wanted) {
        if (!filter.looksAtRows()) {
            return walk(filter, order, wanted, wanted);
        }
        if (filter.hasWords() && order == QuoteOrder.TIME) {
            return latest(filter, wanted);
        }
        if (filter.isOrdered()) {
            int span = wanted * ROWS_FOR_EACH;
            List<Hit> near = walk(filter, order, wanted, span);
            if (near.size() < wanted && near.size() * FURTHER >= wanted * PROMISED) {
                near = walk(filter, order, wanted, span * FURTHER);
            }
            if (near.size() >= wanted) {
                return near;
            }
        }
        String conditions = filter.indexed() + " and " + filter.rest();
        return collected("quotes", conditions, order, filter.parameters(), wanted);
    }

    private List<Hit> latest(QuoteFilter filter, int wanted) {
        // Looking up a beginning of words is too much work to be done several times.
        int near = wanted * (filter.hasPrefixes() ? ROWS_FOR_EACH : NEAR);
        Optional<TimeRange> first = stretches.first(filter, near);
        if (first.isEmpty()) {
            return List.of();
        }
        TimeRange stretch = first.get();
        List<Hit> hits = filter.hasPrefixes() && filter.isOrdered()
                ? walk(filter, QuoteOrder.TIME, wanted, near)
                : latest(filter, stretch, wanted);
        while (hits.size() < wanted && !stretch.isWhole()) {
            stretch = stretch.longer(hits.size(), wanted);
            hits = latest(filter, stretch, wanted);
        }
        return hits;
    }

    private List<Hit> latest(QuoteFilter filter, TimeRange stretch, int wanted) {
        String rows = "(" + filter.withWords(stretch) + ")";
        return collected(rows, filter.beyondWords(stretch), QuoteOrder.TIME, filter.parameters(stretch), wanted);
    }

    private List<Hit> walk(QuoteFilter filter, QuoteOrder order, int wanted, int span) {
        String sql = "select q.id, %s as key from (%s) q where %s order by %s limit :wanted"
                .formatted(order.column(), filter.first(order), filter.rest(), order.by());
        return hits(query(sql, order, filter.parameters()).setParameter("span", span), wanted);
    }

    private List<Hit> collected(
            String rows, String conditions, QuoteOrder order, Map<String, Object> parameters, int wanted) {
        String sql =
                COLLECTED.formatted(order.column(), rows, conditions, order.by().replace(order.column(), "q.key"));
        return hits(query(sql, order, parameters), wanted);
    }

    private NativeQuery<Object[]> query(String sql, QuoteOrder order, Map<String, Object> parameters) {
        NativeQuery<Object[]> query =
                NativeRows.of(entityManager, sql).addScalar("id", UUID.class).addScalar("key", order.keyType());
        NativeRows.bind(query, parameters);
        return query;
    }

    private static List<Hit> hits(NativeQuery<Object[]> query, int wanted) {
        return query.setParameter("wanted", wanted)
                .getResultStream()
                .map(row -> new Hit((UUID) row[0], row[1].toString()))
                .toList();
    }
}
