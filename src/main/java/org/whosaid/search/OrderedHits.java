package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.whosaid.search.Hits.Hit;

/**
 * Finds quotes in an order of which there is an index. PostgreSQL's planner takes words and times to be independent, and news is not: a
 * name that is in one quote of a hundred may stand in none of the last year, and walking back from the latest then reads the whole store.
 * So here the walk has an end, and behind it all hits are collected and sorted. Thread-safe.
 */
@ApplicationScoped
class OrderedHits {
    /** Where one row in so many is a hit, walking through the rows in order costs what collecting the hits of a million rows does. */
    private static final int ROWS_FOR_EACH = 80;
    /** How much further a walk goes that has found some, but not enough. */
    private static final int FURTHER = 6;
    /** What it must promise to find there, for each that is wanted: hits come in clusters. */
    private static final double PROMISED = 1.3;

    private static final String COLLECTED = """
            select q.id, q.key from (select q.id, %s as key from quotes q where %s and %s offset 0) q
            order by %s limit :wanted""";

    private final EntityManager entityManager;

    OrderedHits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The first ones; fewer than wanted only if there are no more. */
    List<Hit> find(QuoteFilter filter, QuoteOrder order, int wanted) {
        if (!filter.looksAtRows()) {
            return walk(filter, order, wanted, wanted);
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
        return collect(filter, order, wanted);
    }

    private List<Hit> walk(QuoteFilter filter, QuoteOrder order, int wanted, int span) {
        String sql = "select q.id, %s as key from (%s) q where %s order by %s limit :wanted"
                .formatted(order.column(), filter.first(order), filter.rest(), order.by());
        NativeQuery<Object[]> query = query(sql, order, filter.parameters());
        return hits(query.setParameter("span", span).setParameter("wanted", wanted));
    }

    private List<Hit> collect(QuoteFilter filter, QuoteOrder order, int wanted) {
        // "offset 0" keeps the planner from walking in order after all.
        String sql = COLLECTED.formatted(
                order.column(), filter.indexed(), filter.rest(), order.by().replace(order.column(), "q.key"));
        return hits(query(sql, order, filter.parameters()).setParameter("wanted", wanted));
    }

    private NativeQuery<Object[]> query(String sql, QuoteOrder order, Map<String, Object> parameters) {
        NativeQuery<Object[]> query =
                NativeRows.of(entityManager, sql).addScalar("id", UUID.class).addScalar("key", order.keyType());
        NativeRows.bind(query, parameters);
        return query;
    }

    private static List<Hit> hits(NativeQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Hit((UUID) row[0], row[1].toString()))
                .toList();
    }
}
