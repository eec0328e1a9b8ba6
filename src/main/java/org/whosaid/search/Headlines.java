package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.whosaid.store.Passage;
import org.whosaid.store.QuoteEntity;

/** Asks PostgreSQL, which alone knows its stems, where the words are that a search found. Thread-safe. */
@ApplicationScoped
class Headlines {
    private static final String HEADLINE = """
            select q.id, ts_headline(cast('%s' as regconfig), %s, cast(:query as tsquery), :options) as headline
            from quotes q where q.id in (:ids)""";

    private final EntityManager entityManager;

    Headlines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Passages of the words of each quote. */
    Map<UUID, List<Passage>> of(TextQuery query, Collection<QuoteEntity> quotes) {
        Map<UUID, Highlights> marked = new HashMap<>();
        quotes.forEach(quote -> marked.put(quote.id, new Highlights(quote.words)));
        mark("whosaid", query.shownStems(), marked);
        mark("whosaid_forms", query.shownForms(), marked);
        Map<UUID, List<Passage>> passages = new HashMap<>();
        marked.forEach((id, highlights) -> passages.put(id, highlights.passages()));
        return passages;
    }

    private void mark(String configuration, String query, Map<UUID, Highlights> marked) {
        if (query.isEmpty() || marked.isEmpty()) {
            return;
        }
        NativeQuery<Object[]> headlines = NativeRows.of(
                        entityManager, HEADLINE.formatted(configuration, TextQuery.INDEXED))
                .addScalar("id", UUID.class)
                .addScalar("headline", String.class);
        headlines
                .setParameter("query", query)
                .setParameter("options", Highlights.OPTIONS)
                .setParameterList("ids", marked.keySet())
                .getResultStream()
                .forEach(row ->
                        marked.computeIfPresent((UUID) row[0], (id, highlights) -> highlights.with((String) row[1])));
    }
}
