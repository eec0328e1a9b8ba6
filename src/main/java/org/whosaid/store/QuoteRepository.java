package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.store.speaker.SpeakerLink;

/** Quotes by their keys, each with its document and speaker at hand. */
@ApplicationScoped
class QuoteRepository implements PanacheRepositoryBase<QuoteEntity, UUID> {
    private static final String WHOLE = "from QuoteEntity q join fetch q.document left join fetch q.speaker ";

    Optional<QuoteEntity> findWhole(UUID id) {
        return find(WHOLE + "where q.id = ?1", id).firstResultOptional();
    }

    /** Those of the ids that there are, in any order. */
    List<QuoteEntity> withIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WHOLE + "where q.id in ?1", ids);
    }

    /** The document of a quote. */
    Optional<UUID> documentOf(UUID id) {
        return getEntityManager()
                .createQuery("select q.document.id from QuoteEntity q where q.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Keeps others from changing the quote until the transaction ends; false if there is not one of this id. */
    boolean lock(UUID id) {
        return !getEntityManager()
                .createNativeQuery("select id from quotes where id = :id for no key update")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** What was answered for the quotes of a document that a speaker has. */
    List<SpeakerAnswer> answersFor(UUID documentId, UUID speakerId) {
        return getEntityManager()
                .createQuery(
                        "select q.answer from QuoteEntity q where q.document.id = :document and q.speaker.id = :speaker order by q.ordinal",
                        SpeakerAnswer.class)
                .setParameter("document", documentId)
                .setParameter("speaker", speakerId)
                .getResultList();
    }

    /** A place behind all quotes of a document; {@link #putInTextOrder} finds the right one. */
    int nextOrdinal(UUID documentId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(q.ordinal) + 1, 0) from QuoteEntity q where q.document.id = :document",
                        Integer.class)
                .setParameter("document", documentId)
                .getSingleResult();
    }

    /** Numbers the quotes of a document anew by where their content starts. What is loaded of them keeps its old number. */
    void putInTextOrder(UUID documentId) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        update quotes q set ordinal = o.place
                        from (select id, row_number() over (order by cast(content -> 0 ->> 'start' as integer), ordinal) - 1 as place
                                from quotes where document_id = :document) o
                        where q.id = o.id and q.ordinal <> o.place""")
                .setParameter("document", documentId)
                .executeUpdate();
    }

    /** All quotes of a document, in text order. */
    List<QuoteEntity> ofDocument(UUID documentId) {
        return list(WHOLE + "where q.document.id = ?1 order by q.ordinal", documentId);
    }

    /** A row that is not written yet. In a transaction. */
    QuoteEntity row(
            DocumentEntity document, int ordinal, AnalysedQuote analysed, Optional<SpeakerLink> link, Instant now) {
        QuoteEntity quote = new QuoteEntity();
        quote.document = document;
        quote.ordinal = ordinal;
        quote.setAnalysed(analysed);
        setSpeaker(quote, link.map(SpeakerLink::survivor));
        quote.linkedId = link.flatMap(SpeakerLink::merged).orElse(null);
        quote.createdAt = now;
        quote.updatedAt = now;
        return quote;
    }

    void setSpeaker(QuoteEntity quote, Optional<UUID> speaker) {
        quote.speaker = speaker.map(id -> getEntityManager().find(SpeakerEntity.class, id))
                .orElse(null);
    }
}
