package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
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

    private static final String RANKED = """
            select q.id, q.rank as key from (select q.id, %s as rank from quotes q where %s and %s and %s offset 0) q
            where %s order by q.rank desc, q.id desc limit :wanted""";

    private final EntityManager entityManager;

    RankedHits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Hits find(QuoteFilter filter, TextQuery text, Optional<Cursor> after, int wanted) {
        Optional<Place> place = after.map(Place::of);
        Optional<Instant> since = place.isPresent() ? place.get().since() : since(filter);
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        String rank = text.rank(parameters);
        String recent = since.isPresent() ? "q.said_at >= cast(:since as timestamptz)" : "true";
        since.ifPresent(time -> parameters.put("since", time));
        String rest = place.isPresent() ? "(q.rank, q.id) < (cast(:afterRank as real), :afterId)" : "true";
        place.ifPresent(last -> {
            parameters.put("afterRank", last.rank());
            parameters.put("afterId", last.id());
        });
        String sql = RANKED.formatted(rank, filter.indexed(), recent, filter.rest(), rest);
        NativeQuery<Object[]> query = NativeRows.of(entityManager, sql).addScalar("id", UUID.class).addScalar("key", Float.class);
        NativeRows.bind(query, parameters);
        List<Hit> hits = query.setParameter("wanted", wanted)
                .getResultStream()
                .map(row -> new Hit((UUID) row[0], row[1] + " " + since.map(Instant::toString).orElse("")))
                .toList();
        return new Hits(hits, since);
    }

    /** The time of publication down to which hits can be ranked; empty if all can. */
    private Optional<Instant> since(QuoteFilter filter) {
        if (!filter.isOrdered()) {
            return Optional.empty();
        }
        int found = hitsInSample(filter);
        return found < FREQUENT ? Optional.empty() : timeOfRow(filter, (long) SAMPLE * ENOUGH / found);
    }

    private int hitsInSample(QuoteFilter filter) {
        String sql = "select count(*) as n from (%s) q where %s".formatted(filter.first(QuoteOrder.TIME), filter.rest());
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
        static Place of(Cursor cursor) {
            String[] parts = cursor.key().split(" ", 2);
            try {
                Optional<Instant> since =
                        parts[1].isEmpty() ? Optional.empty() : Optional.of(QuoteOrder.time(parts[1]));
                return new Place(Float.parseFloat(parts[0]), since, cursor.id());
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new ForeignCursor();
            }
        }
    }
}
