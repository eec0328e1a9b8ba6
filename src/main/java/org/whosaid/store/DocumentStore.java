package org.whosaid.store;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.StoredDocument;
import org.whosaid.store.speaker.SpeakerLinking;
import org.whosaid.store.speaker.SpeakerLinking.DocumentSpeakers;
import org.whosaid.store.speaker.SpeakerLinks;
import org.whosaid.store.speaker.SpeakerRepository;

/** Documents with their quotes and speakers. Thread-safe; what writes is one transaction. */
@ApplicationScoped
public class DocumentStore {
    private final DocumentRepository documents;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final SpeakerLinking linking;

    DocumentStore(
            DocumentRepository documents, QuoteRepository quotes, SpeakerRepository speakers, SpeakerLinking linking) {
        this.documents = documents;
        this.quotes = quotes;
        this.speakers = speakers;
        this.linking = linking;
    }

    /** The document of this text, if it is kept already. */
    @Transactional
    public Optional<StoredDocument> findByHash(String textSha256) {
        return documents.findByHash(textSha256).map(this::whole);
    }

    @Transactional
    public Optional<StoredDocument> find(UUID id) {
        return documents.findByIdOptional(id).map(this::whole);
    }

    /** The id of the document of this text, if it is kept already. */
    @Transactional
    public Optional<UUID> idOfText(String textSha256) {
        return documents.findIdByHash(textSha256);
    }

    @Transactional
    public boolean exists(UUID id) {
        return documents.count("id", id) > 0;
    }

    /**
     * Documents without their texts, newest first.
     *
     * @param after only those that were kept before this one
     */
    @Transactional
    public List<DocumentDetails> newest(Optional<UUID> after, int limit) {
        return documents.newest(after, limit).stream()
                .map(DocumentEntity::details)
                .toList();
    }

    /** Keeps a document, or finds the one that somebody else has kept of the same text meanwhile. */
    @Transactional
    public Kept keep(AnalysedDocument document) {
        return keepAll(List.of(document)).get(0);
    }

    /** The same for several in one transaction: one sync of the disk instead of many. In their order. */
    @Transactional
    public List<Kept> keepAll(List<AnalysedDocument> analysed) {
        // Sorted: two batches that share several texts cannot wait for each other.
        analysed.stream().map(document -> document.text().sha256()).sorted().forEach(documents::lockText);
        Map<String, StoredDocument> here = new LinkedHashMap<>();
        Map<String, DocumentSpeakers> named = new LinkedHashMap<>();
        for (AnalysedDocument document : analysed) {
            String hash = document.text().sha256();
            // A text that comes twice in a batch is the document that came first, with that one's speakers.
            if (!here.containsKey(hash) && !named.containsKey(hash)) {
                findByHash(hash)
                        .ifPresentOrElse(known -> here.put(hash, known), () -> named.put(hash, speakersOf(document)));
            }
        }
        linking.lockNames(named.values());
        List<Kept> kept = new ArrayList<>();
        for (AnalysedDocument document : analysed) {
            String hash = document.text().sha256();
            boolean isNew = !here.containsKey(hash);
            kept.add(new Kept(here.computeIfAbsent(hash, h -> add(document, requireNonNull(named.get(h)))), isNew));
        }
        return kept;
    }

    private DocumentSpeakers speakersOf(AnalysedDocument document) {
        return linking.read(
                document.metadata(),
                document.analysedAt(),
                document.quotes().stream().map(AnalysedQuote::speaker).toList());
    }

    private StoredDocument add(AnalysedDocument document, DocumentSpeakers named) {
        DocumentEntity row = DocumentEntity.of(document);
        documents.persist(row);
        SpeakerLinks links = linking.link(named, document.analysedAt());
        List<QuoteEntity> rows = new ArrayList<>();
        for (AnalysedQuote quote : document.quotes()) {
            rows.add(quotes.row(row, rows.size(), quote, links.of(quote.speaker()), document.analysedAt()));
        }
        quotes.persist(rows);
        return new StoredDocument(
                row.details(),
                document.text().value(),
                rows.stream().map(QuoteEntity::stored).toList());
    }

    /**
     * Deletes a document, its quotes, and the speakers who have said nothing else and of whom no person has decided anything; false if
     * there is not one of this id.
     *
     * @param precondition throws if the document, as it is now, is not the one that was to be deleted
     */
    @Transactional
    public boolean delete(UUID id, Consumer<StoredDocument> precondition) {
        if (!documents.lock(id)) {
            return false;
        }
        find(id).ifPresent(precondition);
        List<UUID> speakersOfDocument = speakers.lockOfDocument(id);
        documents.delete("id", id);
        speakers.deleteSilent(speakersOfDocument);
        return true;
    }

    /**
     * Keeps others from changing the quotes of a document until the transaction ends; empty if there is not one of this id. To be locked
     * before quotes and speakers. No person's decision about speakers is carried out meanwhile.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LockedDocument> lock(UUID id) {
        return documents.lock(id)
                ? Optional.of(documents.findById(id)).map(row -> new LockedDocument(row.details(), row.text))
                : Optional.empty();
    }

    /** Sets what made the latest analysis of a document, and its warnings. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setAnalysis(UUID id, AnalysedDocument analysis) {
        documents.findById(id).setAnalysis(analysis);
    }

    private StoredDocument whole(DocumentEntity document) {
        return new StoredDocument(
                document.details(),
                document.text,
                quotes.ofDocument(document.id).stream().map(QuoteEntity::stored).toList());
    }

    /** A document that nobody else changes meanwhile. */
    public record LockedDocument(DocumentDetails details, String text) {}

    /**
     * What came of keeping a document.
     *
     * @param isNew false if the same text was kept before
     */
    public record Kept(StoredDocument document, boolean isNew) {}
}
