package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.whosaid.search.Hits.Hit;

/**
 * Finds quotes by how well they fit the words. To rank a hit its words must be read, so that a word which is in every tenth quote of a
 * million cannot be ranked while somebody waits: of such a word the latest hits are ranked, a thousand or more. The time since which they
 * are goes along in the cursor, so that the pages of one list rank the same hits whatever is kept meanwhile. Thread-safe.
 */
@ApplicationScoped
class RankedHits {
    /** Rows that tell how frequent the words are. */
    private static final int SAMPLE = 4_000;
    /** At fewer hits in the sample, there are not too many to rank them all. */
    private static final int FREQUENT = 32;
    /** How many to rank at least of frequent words. */
    private static final int ENOUGH = 1_000;

    /** At so many, walking through the rows is less work than to gather the hits of the whole store from the index of words. */
    private static final int DENSE = SAMPLE / 20;

    private static final String RANKED = """
            select q.id, q.rank as key from (select q.id, %s as rank from %s q where %s offset 0) q
            where %s order by q.rank desc, q.id desc limit :wanted""";

    private final EntityManager entityManager;

    RankedHits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The best ones; fewer than wanted only if there are no more to rank. */
    Hits find(QuoteFilter filter, TextQuery text, Optional<Cursor> after, int wanted) {
        Optional<Place> place = after.map(Place::of);
        int found = filter.isOrdered() ? hitsInSample(filter) : 0;
        Optional<Instant> since = place.map(Place::since).orElseGet(() -> since(filter, found));
        since.ifPresent(filter::since);
        Map<String, Object> parameters = filter.parameters();
        String better = place.map(last -> last.condition(parameters)).orElse("true");
        boolean walks = since.isPresent() && found >= DENSE;
        String sql = RANKED.formatted(
                text.rank(parameters),
                walks ? "(" + filter.first(QuoteOrder.TIME) + ")" : "quotes",
                walks ? filter.rest() : filter.indexed() + " and " + filter.rest(),
                better);
        if (walks) {
            parameters.put("span", Integer.MAX_VALUE);
        }
        return new Hits(hits(sql, parameters, wanted, since), since);
    }

    private List<Hit> hits(String sql, Map<String, Object> parameters, int wanted, Optional<Instant> since) {
        NativeQuery<Object[]> query =
                NativeRows.of(entityManager, sql).addScalar("id", UUID.class).addScalar("key", Float.class);
        NativeRows.bind(query, parameters);
        return query.setParameter("wanted", wanted)
                .getResultStream()
                .map(row -> new Hit(
                        (UUID) row[0],
                        row[1] + " " + since.map(Instant::toString).orElse("")))
                .toList();
    }

    /** The time of publication down to which hits can be ranked; empty if all can. */
    private Optional<Instant> since(QuoteFilter filter, int found) {
        return found < FREQUENT ? Optional.empty() : timeOfRow(filter, (long) SAMPLE * ENOUGH / found);
    }

    private int hitsInSample(QuoteFilter filter) {
        String sql =
                "select count(*) as n from (%s) q where %s".formatted(filter.first(QuoteOrder.TIME), filter.rest());
        NativeQuery<Object[]> query = NativeRows.of(entityManager, sql).addScalar("n", Integer.class);
        NativeRows.bind(query, filter.parameters());
        return (Integer) (Object) query.setParameter("span", SAMPLE).getSingleResult()[0];
    }

    /** Of the row at this distance from the latest; empty if there are fewer. */
    private Optional<Instant> timeOfRow(QuoteFilter filter, long distance) {
        String sql = "select q.said_at as key from quotes q where %s order by %s offset :distance limit 1"
                .formatted(filter.indexed(), QuoteOrder.TIME.by());
        NativeQuery<Object[]> query = NativeRows.of(entityManager, sql).addScalar("key", Instant.class);
        NativeRows.bind(query, filter.indexedParameters());
        return query.setParameter("distance", distance)
                .getResultStream()
                .map(row -> (Instant) row[0])
                .findFirst();
    }

    /** Where a page ended. */
    private record Place(float rank, Optional<Instant> since, UUID id) {
        /** Of the hits after it; puts its parameters. */
        String condition(Map<String, Object> parameters) {
            parameters.put("afterRank", rank);
            parameters.put("afterId", id);
            return "(q.rank, q.id) < (cast(:afterRank as real), :afterId)";
        }

        static Place of(Cursor cursor) {
            String[] parts = cursor.key().split(" ", 2);
            try {
                Optional<Instant> since =
                        parts[1].isEmpty() ? Optional.empty() : Optional.of(QuoteOrder.timeOf(parts[1]));
                return new Place(Float.parseFloat(parts[0]), since, cursor.id());
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new ForeignCursor();
            }
        }
    }
}
