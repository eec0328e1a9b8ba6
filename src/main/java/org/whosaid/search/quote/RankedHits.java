package org.whosaid.search.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.NativeRows;
import org.whosaid.search.quote.QuoteHits.Hit;
import org.whosaid.search.text.TextQuery;

/**
 * Finds quotes by how well they fit the words. To rank a hit its words must be read, so that a word which is in every tenth quote of a
 * million cannot be ranked while somebody waits: of such a word the latest hits are ranked, {@link #ENOUGH} or more. The time since which they
 * are goes along in the cursor, so that the pages of one list rank the same hits whatever is kept meanwhile. Thread-safe.
 */
@ApplicationScoped
class RankedHits {
    /** How many to rank at least of frequent words. */
    private static final int ENOUGH = 500;
    /** Rows of the first stretch of time. */
    private static final int NEAR = 2_000;

    private static final String RANKED = """
            select q.id, q.rank as key, q.hits from (
                select q.id, q.rank, count(*) over () as hits
                from (select q.id, %s as rank from (%s) q where %s offset 0) q) q
            where %s order by q.rank desc, q.id desc limit :wanted""";

    private final EntityManager entityManager;
    private final TimeRanges stretches;

    RankedHits(EntityManager entityManager, TimeRanges stretches) {
        this.entityManager = entityManager;
        this.stretches = stretches;
    }

    /** The best ones; fewer than wanted only if there are no more to rank. */
    QuoteHits find(QuoteFilter filter, TextQuery text, Optional<Cursor> after, int wanted) {
        Optional<Place> place = after.map(Place::of);
        return place.isPresent()
                ? stretch(filter, place.get())
                        .map(part -> ranked(filter, text, part, place, wanted).hits())
                        .orElse(QuoteHits.of(List.of()))
                : first(filter, text, wanted);
    }

    private Optional<TimeRange> stretch(QuoteFilter filter, Place place) {
        return place.since().isPresent()
                ? stretches.since(filter, place.since().get())
                : stretches.first(filter, 0).map(TimeRange::whole);
    }

    private QuoteHits first(QuoteFilter filter, TextQuery text, int wanted) {
        Optional<TimeRange> first = stretches.first(filter, NEAR);
        if (first.isEmpty()) {
            return QuoteHits.of(List.of());
        }
        TimeRange stretch = first.get();
        Ranked best = ranked(filter, text, stretch, Optional.empty(), wanted);
        while (best.count() < ENOUGH && !stretch.isWhole()) {
            stretch = stretch.longer(best.count(), ENOUGH);
            best = ranked(filter, text, stretch, Optional.empty(), wanted);
        }
        return best.hits();
    }

    private Ranked ranked(QuoteFilter filter, TextQuery text, TimeRange stretch, Optional<Place> after, int wanted) {
        Map<String, Object> parameters = filter.parameters(stretch);
        String better = after.map(last -> last.condition(parameters)).orElse("true");
        String sql =
                RANKED.formatted(text.rank(parameters), filter.withWords(stretch), filter.beyondWords(stretch), better);
        NativeQuery<Object[]> query = NativeRows.of(entityManager, sql)
                .addScalar("id", UUID.class)
                .addScalar("key", Float.class)
                .addScalar("hits", Integer.class);
        NativeRows.bind(query, parameters);
        Optional<Instant> since = stretch.isWhole() ? Optional.empty() : Optional.of(stretch.since());
        return Ranked.of(query.setParameter("wanted", wanted).getResultList(), since);
    }

    /**
     * @param count of all that were ranked, more than the list may hold
     */
    private record Ranked(QuoteHits hits, int count) {
        static Ranked of(List<Object[]> rows, Optional<Instant> since) {
            String time = since.map(Instant::toString).orElse("");
            List<Hit> hits = rows.stream()
                    .map(row -> new Hit((UUID) row[0], row[1] + " " + time))
                    .toList();
            return new Ranked(new QuoteHits(hits, since), rows.isEmpty() ? 0 : (Integer) rows.get(0)[2]);
        }
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
