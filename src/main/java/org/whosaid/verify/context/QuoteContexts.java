package org.whosaid.verify.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.store.sql.SqlRows;

/** Reads what stands around words, without the rest of their articles. Thread-safe; needs a transaction. */
@ApplicationScoped
public class QuoteContexts {
    /** In code points, on either side; few sentences are longer. */
    private static final int MOST_AROUND = 600;

    /** In code points: of words that stand wider apart, only the first are shown. */
    private static final int WIDEST = 4000;

    private static final String AROUND = """
            select substring(d.text from g.start + 1 for g.length) as words
            from unnest(cast(:documents as uuid[]), cast(:starts as int[]), cast(:lengths as int[]))
                with ordinality g(document, start, length, place)
            join documents d on d.id = g.document order by g.place""";

    private final EntityManager entityManager;

    QuoteContexts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Words of a kept document.
     *
     * @param passages in text order; at least one
     */
    public record Place(DocumentDetails document, List<Passage> passages) {
        private Passage first() {
            return passages.get(0);
        }

        private int end() {
            int last = passages.get(passages.size() - 1).end();
            return last - first().start() > WIDEST ? first().end() : last;
        }

        private int windowStart() {
            return Math.max(0, first().start() - MOST_AROUND);
        }

        private int windowLength() {
            return end() + MOST_AROUND - windowStart();
        }

        private QuoteContext in(String text) {
            return ContextWindow.of(windowStart(), text, first(), document.textLength())
                    .around(first().start(), end());
        }
    }

    /** One for each place, in their order, by one query. */
    public List<QuoteContext> of(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<String> texts = SqlRows.of(entityManager
                        .createNativeQuery(AROUND, Tuple.class)
                        .setParameter(
                                "documents",
                                SqlRows.array(places.stream()
                                        .map(place -> place.document().id())
                                        .toList()))
                        .setParameter(
                                "starts",
                                SqlRows.array(
                                        places.stream().map(Place::windowStart).toList()))
                        .setParameter(
                                "lengths",
                                SqlRows.array(
                                        places.stream().map(Place::windowLength).toList())))
                .map(row -> row.get("words", String.class))
                .toList();
        return IntStream.range(0, places.size())
                .mapToObj(i -> places.get(i).in(texts.get(i)))
                .toList();
    }
}
