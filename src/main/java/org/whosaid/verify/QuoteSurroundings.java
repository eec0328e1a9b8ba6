package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;

/** Reads what stands right before and behind a quote, without the rest of its article. Thread-safe; needs a transaction. */
@ApplicationScoped
class QuoteSurroundings {
    /** In code points, on either side; a reporter's clause is shorter. */
    private static final int MOST_READ = 200;

    private static final String AROUND = """
            select substring(d.text from greatest(:start - :most, 0) + 1 for least(:most, :start))
                || ' ' || substring(d.text from :end + 1 for :most)
            from documents d where d.id = :document""";

    private final EntityManager entityManager;

    QuoteSurroundings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether somebody is named near the quote's first passage, by the last word of the name. */
    boolean name(StoredQuote quote, String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        Passage content = quote.content().get(0);
        List<?> around = entityManager
                .createNativeQuery(AROUND)
                .setParameter("start", content.start())
                .setParameter("end", content.end())
                .setParameter("most", MOST_READ)
                .setParameter("document", quote.document().id())
                .getResultList();
        return !last.isEmpty()
                && around.stream().anyMatch(text -> text.toString().contains(last));
    }
}
