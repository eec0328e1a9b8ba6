package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.history.Correction;
import org.whosaid.document.history.CorrectionAction;
import org.whosaid.document.history.QuoteState;
import org.whosaid.document.history.Reanalysis;
import org.whosaid.document.history.StoredReanalysis;

/** Writes down what becomes of quotes; nothing that is written is changed later. Used inside a transaction. */
@ApplicationScoped
public class QuoteHistory {
    private final EntityManager entityManager;

    QuoteHistory(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A new quote. */
    public void added(StoredQuote quote, ChangeRecord change) {
        write(quote, change, 1, null, QuoteState.of(quote));
    }

    /** A quote that was different before; nothing is written if it was not, and nobody wrote a note. */
    public void changed(StoredQuote quote, QuoteState before, ChangeRecord change) {
        QuoteState after = QuoteState.of(quote);
        if (!after.equals(before) || change.note() != null) {
            write(quote, change, nextVersion(quote.id()), before, after);
        }
    }

    /** A quote that is about to be deleted. */
    public void removed(StoredQuote quote, ChangeRecord change) {
        write(quote, change, nextVersion(quote.id()), QuoteState.of(quote), null);
    }

    /** A later analysis of a document, whether or not it has changed anything. */
    public void reanalysed(Reanalysis reanalysis) {
        entityManager.persist(ReanalysisEntity.of(reanalysis));
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

    /** Steps of histories, in the order of the ids. */
    public List<Correction> corrections(List<UUID> ids) {
        return InOrder.read(entityManager, CorrectionEntity.class, ids, row -> row.id).stream()
                .map(CorrectionEntity::stored)
                .toList();
    }

    /** Later analyses of documents, in the order of the ids. */
    public List<StoredReanalysis> reanalyses(List<UUID> ids) {
        return InOrder.read(entityManager, ReanalysisEntity.class, ids, row -> row.id).stream()
                .map(ReanalysisEntity::stored)
                .toList();
    }

    private void write(
            StoredQuote quote,
            ChangeRecord change,
            int version,
            @Nullable QuoteState before,
            @Nullable QuoteState after) {
        CorrectionEntity correction = new CorrectionEntity();
        correction.quoteId = quote.id();
        correction.documentId = quote.document().id();
        correction.version = version;
        correction.action = change.action();
        correction.actor = change.actor();
        correction.at = change.at();
        correction.note = change.note();
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
