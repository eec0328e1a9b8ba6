package org.whosaid.search.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.search.page.NativeRows;

/**
 * Finds wordings that are nearly those of a quote. Nearly: the sets of their trigrams share 60 % or more of all that they have together
 * (pg_trgm's similarity), which one word more or less in seven changes little, nor do case and marks.
 *
 * <p>To compare a quote with a million others takes seconds, by the trigram index too: nearly all quotes share common trigrams. So the
 * candidates are those that have three of its five rarest stems, which full text search finds at once. Thread-safe.
 */
@ApplicationScoped
class SimilarWords {
    static final double ALIKE = 0.6;

    private static final int RAREST = 5;
    /** At so few stems, only the same words are the same quote: "We will win" and "You will win" are two. */
    private static final int FEWEST = 3;
    /** More wordings of one sentence than anybody reads. */
    private static final int MOST_WORDINGS = 200;

    // A stem that the statistics do not list is rarer than any that they do; among those the longer one.
    private static final String STEMS = """
            select s.lexeme from quotes q cross join unnest(q.search) s
            left join (
                select e.stem, e.frequency from pg_stats p
                cross join unnest(cast(cast(p.most_common_elems as text) as text[]), p.most_common_elem_freqs) e(stem, frequency)
                where p.schemaname = current_schema() and p.tablename = 'quotes' and p.attname = 'search'
            ) known on known.stem = s.lexeme
            where q.id = :id
            order by coalesce(known.frequency, 0), length(s.lexeme) desc, s.lexeme limit :rarest""";

    // Each wording is compared once, however often it comes.
    private static final String ALIKE_ONES = """
            select canonical, likeness from (
                select c.canonical, similarity(c.words, cast(:words as text)) as likeness from (
                    select canonical, min(words) as words from quotes
                    where search @@ cast(:stems as tsquery) and status <> 'rejected' group by canonical) c
            ) compared
            where likeness >= :alike order by likeness desc, canonical limit :most""";

    private final EntityManager entityManager;

    SimilarWords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Canonical hashes of other wordings, by how alike they are. */
    Map<String, Double> of(UUID quote, String words) {
        return query(stems(quote)).map(stems -> alike(words, stems)).orElse(Map.of());
    }

    private List<String> stems(UUID quote) {
        return NativeRows.of(entityManager, STEMS)
                .addScalar("lexeme", String.class)
                .setParameter("id", quote)
                .setParameter("rarest", RAREST)
                .getResultStream()
                .map(row -> (String) row[0])
                .toList();
    }

    /** All but two of the stems in any combination; empty if there are too few. */
    static Optional<String> query(List<String> stems) {
        if (stems.size() < FEWEST) {
            return Optional.empty();
        }
        List<String> quoted = stems.stream()
                .map(stem -> "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'")
                .toList();
        return Optional.of(IntStream.range(0, 1 << quoted.size())
                .filter(chosen -> Integer.bitCount(chosen) == Math.max(2, quoted.size() - 2))
                .mapToObj(chosen -> IntStream.range(0, quoted.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(quoted::get)
                        .collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | ")));
    }

    private Map<String, Double> alike(String words, String stems) {
        return NativeRows.of(entityManager, ALIKE_ONES)
                .addScalar("canonical", String.class)
                .addScalar("likeness", Double.class)
                .setParameter("words", words)
                .setParameter("stems", stems)
                .setParameter("alike", ALIKE)
                .setParameter("most", MOST_WORDINGS)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Double) row[1]));
    }
}
