package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.store.sql.SqlRows;

/** Reads what an article has between the passages of a quote, without the rest of the article. Thread-safe; needs a transaction. */
@ApplicationScoped
class PassageInterruptions {
    /** In code points; a reporter's sentence ends earlier. */
    private static final int MOST_READ = 500;

    private static final String BETWEEN = """
            select g.quote, substring(d.text from g.start + 1 for g.length) as words
            from unnest(cast(:quotes as uuid[]), cast(:documents as uuid[]), cast(:starts as int[]), cast(:lengths as int[]))
                with ordinality g(quote, document, start, length, place)
            join documents d on d.id = g.document order by g.place""";

    private final EntityManager entityManager;

    PassageInterruptions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One less than passages for each quote, by its id; nothing for those of one passage. */
    Map<UUID, List<String>> of(Collection<StoredQuote> quotes) {
        List<UUID> ids = new ArrayList<>();
        List<UUID> documents = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (StoredQuote quote : quotes) {
            List<Passage> content = quote.content();
            for (int i = 1; i < content.size(); i++) {
                Passage before = content.get(i - 1);
                ids.add(quote.id());
                documents.add(quote.document().id());
                starts.add(before.end());
                lengths.add(Math.min(MOST_READ, Math.max(0, content.get(i).start() - before.end())));
            }
        }
        Map<UUID, List<String>> between = new HashMap<>();
        if (!ids.isEmpty()) {
            SqlRows.of(entityManager
                            .createNativeQuery(BETWEEN, Tuple.class)
                            .setParameter("quotes", SqlRows.array(ids))
                            .setParameter("documents", SqlRows.array(documents))
                            .setParameter("starts", SqlRows.array(starts))
                            .setParameter("lengths", SqlRows.array(lengths)))
                    .forEach(row -> between.computeIfAbsent(row.get("quote", UUID.class), id -> new ArrayList<>())
                            .add(row.get("words", String.class)));
        }
        return between;
    }
}
