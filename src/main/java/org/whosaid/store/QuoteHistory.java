package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.entity.CorrectionAction;
import org.whosaid.store.entity.CorrectionEntity;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.QuoteState;
import org.whosaid.store.entity.ReanalysisEntity;
import org.whosaid.store.entity.ReviewStatus;

/** Writes down what becomes of quotes; nothing that is written is changed later. Used inside a transaction. */
@ApplicationScoped
public class QuoteHistory {
    private final EntityManager entityManager;

    QuoteHistory(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A new quote. */
    public void added(QuoteEntity quote, ChangeRecord deed) {
        write(quote, deed, 1, null, QuoteState.of(quote));
    }

    /** A quote that was different before; nothing is written if it was not, and nobody wrote a note. */
    public void changed(QuoteEntity quote, QuoteState before, ChangeRecord deed) {
        QuoteState after = QuoteState.of(quote);
        if (!after.equals(before) || deed.note() != null) {
            write(quote, deed, nextVersion(quote.id), before, after);
        }
    }

    /** A quote that is about to be deleted. */
    public void removed(QuoteEntity quote, ChangeRecord deed) {
        write(quote, deed, nextVersion(quote.id), QuoteState.of(quote), null);
    }

    /** A later analysis of a document, whether or not it has changed anything. */
    public void reanalysed(ReanalysisEntity reanalysis) {
        entityManager.persist(reanalysis);
    }

    /** The contents that the engine had found for those quotes of a document on which people have since decided. */
    public List<List<Passage>> contentsCorrected(UUID document) {
        return entityManager
                .createQuery("""
                        from CorrectionEntity c where c.documentId = :document and c.action = :action
                            and c.quoteId in (select q.id from QuoteEntity q where q.document.id = :document and q.status <> :open)
                        order by c.id""", CorrectionEntity.class)
                .setParameter("document", document)
                .setParameter("action", CorrectionAction.CORRECTED)
                .setParameter("open", ReviewStatus.UNREVIEWED)
                .getResultStream()
                .map(correction -> correction.before)
                .filter(before -> before != null && before.status() == ReviewStatus.UNREVIEWED)
                .map(QuoteState::content)
                .toList();
    }

    private void write(
            QuoteEntity quote,
            ChangeRecord deed,
            int version,
            @Nullable QuoteState before,
            @Nullable QuoteState after) {
        CorrectionEntity correction = new CorrectionEntity();
        correction.quoteId = quote.id;
        correction.documentId = quote.document.id;
        correction.version = version;
        correction.action = deed.action();
        correction.actor = deed.actor();
        correction.at = deed.at();
        correction.note = deed.note();
        correction.before = before;
        correction.after = after;
        entityManager.persist(correction);
    }

    // Version 1 is how the quote came to be; the engine's own finding is not written down until it changes.
    private int nextVersion(UUID quote) {
        return 1
                + entityManager
                        .createQuery(
                                "select coalesce(max(version), 1) from CorrectionEntity where quoteId = :quote",
                                Integer.class)
                        .setParameter("quote", quote)
                        .getSingleResult();
    }
}
