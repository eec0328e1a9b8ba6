package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;

/** Quotes by their keys, each with its document and speaker. Thread-safe; what writes is a part of a transaction. */
@ApplicationScoped
public class QuoteStore {
    private final DocumentRepository documents;
    private final QuoteRepository quotes;

    QuoteStore(DocumentRepository documents, QuoteRepository quotes) {
        this.documents = documents;
        this.quotes = quotes;
    }

    @Transactional
    public Optional<StoredQuote> find(UUID id) {
        return quotes.findWhole(id).map(QuoteEntity::stored);
    }

    /** Those of the ids that there are, in the order of the ids. */
    @Transactional
    public List<StoredQuote> withIds(List<UUID> ids) {
        return InOrder.of(ids, quotes.withIds(ids), row -> row.id).stream()
                .map(QuoteEntity::stored)
                .toList();
    }

    /** All quotes of a document, in text order. */
    @Transactional
    public List<StoredQuote> ofDocument(UUID document) {
        return quotes.ofDocument(document).stream().map(QuoteEntity::stored).toList();
    }

    /** The document of a quote. */
    @Transactional
    public Optional<UUID> documentOf(UUID id) {
        return quotes.documentOf(id);
    }

    /** Keeps others from changing the quote until the transaction ends; false if there is not one of this id. */
    @Transactional(TxType.MANDATORY)
    public boolean lock(UUID id) {
        return quotes.lock(id);
    }

    /** What was answered for the quotes of a document that a speaker has. */
    @Transactional
    public List<SpeakerAnswer> answersFor(UUID document, UUID speaker) {
        return quotes.answersFor(document, speaker);
    }

    /**
     * Adds a quote behind all others of its document; {@link #putInTextOrder} finds its place.
     *
     * @param speaker across all documents
     */
    @Transactional(TxType.MANDATORY)
    public StoredQuote add(
            UUID document,
            AnalysedQuote analysed,
            Optional<SpeakerReference> speaker,
            ReviewStatus status,
            @Nullable String note,
            Instant now) {
        QuoteEntity row =
                quotes.row(documents.findById(document), quotes.nextOrdinal(document), analysed, Optional.empty(), now);
        quotes.setSpeaker(row, speaker.map(SpeakerReference::id));
        row.status = status;
        row.note = note;
        quotes.persist(row);
        return row.stored();
    }

    /** Writes what has changed in a quote; returns it as it is now. */
    @Transactional(TxType.MANDATORY)
    public StoredQuote replace(StoredQuote changed, Instant updatedAt) {
        QuoteEntity row = quotes.findWhole(changed.id()).orElseThrow();
        row.setAnalysed(changed.analysed());
        Optional<UUID> speaker = changed.speaker().map(SpeakerReference::id);
        if (!speaker.equals(Optional.ofNullable(row.speaker).map(before -> before.id))) {
            quotes.setSpeaker(row, speaker);
        }
        row.status = changed.status();
        row.note = changed.note();
        row.updatedAt = updatedAt;
        return row.stored();
    }

    @Transactional(TxType.MANDATORY)
    public void remove(UUID id) {
        quotes.delete(quotes.findWhole(id).orElseThrow());
    }

    /** Numbers the quotes of a document anew by where their content starts. */
    @Transactional(TxType.MANDATORY)
    public void putInTextOrder(UUID document) {
        quotes.putInTextOrder(document);
    }
}
