package org.whosaid.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.search.page.NativeRows;

/** Asks PostgreSQL, which alone knows its stems, where the words are that a search found. Thread-safe. */
@ApplicationScoped
public class MatchMarker {
    private static final String HEADLINE = """
            select q.id, ts_headline(cast('%s' as regconfig), %s, cast(:query as tsquery), :options) as headline
            from quotes q where q.id in (:ids)""";

    private final EntityManager entityManager;

    MatchMarker(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Passages of the words of each quote. */
    public Map<UUID, List<Passage>> of(TextQuery query, Collection<StoredQuote> quotes) {
        Map<UUID, HighlightSpans> marked = new HashMap<>();
        quotes.forEach(quote -> marked.put(quote.id(), new HighlightSpans(quote.words())));
        mark("whosaid", query.shownStems(), marked);
        mark("whosaid_forms", query.shownForms(), marked);
        Map<UUID, List<Passage>> passages = new HashMap<>();
        marked.forEach((id, highlights) -> passages.put(id, highlights.passages()));
        return passages;
    }

    private void mark(String configuration, String query, Map<UUID, HighlightSpans> marked) {
        if (query.isEmpty() || marked.isEmpty()) {
            return;
        }
        NativeQuery<Object[]> headlines = NativeRows.of(
                        entityManager, HEADLINE.formatted(configuration, TextQuery.INDEXED))
                .addScalar("id", UUID.class)
                .addScalar("headline", String.class);
        headlines
                .setParameter("query", query)
                .setParameter("options", HighlightSpans.OPTIONS)
                .setParameterList("ids", marked.keySet())
                .getResultStream()
                .forEach(row ->
                        marked.computeIfPresent((UUID) row[0], (id, highlights) -> highlights.with((String) row[1])));
    }
}
