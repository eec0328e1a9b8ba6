package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.SpeakerAnswer;
import org.whosaid.store.entity.SpeakerEntity;
import org.whosaid.store.speaker.SpeakerLinking;
import org.whosaid.store.speaker.SpeakerRepository;

/** Writes documents with their quotes and speakers, each in one transaction. Thread-safe. */
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

    /** Keeps a document that was read, or finds the one that somebody else has kept of the same text meanwhile. */
    @Transactional
    public Kept keep(StoredDocument read) {
        return keepAll(List.of(read)).get(0);
    }

    /** The same for several in one transaction: one sync of the disk instead of many. In their order. */
    @Transactional
    public List<Kept> keepAll(List<StoredDocument> read) {
        // Sorted: two batches that share several texts cannot wait for each other.
        read.stream().map(document -> document.document().textSha256).sorted().forEach(documents::lockText);
        Map<String, StoredDocument> here = new HashMap<>();
        List<Kept> kept = new ArrayList<>();
        List<QuoteEntity> added = new ArrayList<>();
        for (StoredDocument document : read) {
            String hash = document.document().textSha256;
            Optional<StoredDocument> known = Optional.ofNullable(here.get(hash)).or(() -> findByHash(hash));
            if (known.isEmpty()) {
                documents.persist(document.document());
                added.addAll(document.quotes());
            }
            here.put(hash, known.orElse(document));
            kept.add(new Kept(known.orElse(document), known.isEmpty()));
        }
        keepQuotes(added);
        return kept;
    }

    private void keepQuotes(List<QuoteEntity> added) {
        if (!added.isEmpty()) {
            link(added, added.get(0).createdAt);
            quotes.persist(added);
        }
    }

    /**
     * Deletes a document, its quotes, and the speakers who have said nothing else and of whom no person has decided anything; false if
     * there is none of this id.
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

    private StoredDocument whole(DocumentEntity document) {
        // Read while the session is open: the text is fetched only when it is asked for.
        String unused = document.text;
        return new StoredDocument(document, quotes.ofDocument(document.id));
    }

    /** The speaker across all documents whom an answer about a document names, made if there is none yet. In a transaction. */
    public Optional<SpeakerEntity> speakerOf(DocumentEntity document, SpeakerAnswer answer, Instant now) {
        QuoteEntity said = new QuoteEntity();
        said.document = document;
        said.answer = answer;
        link(List.of(said), now);
        return Optional.ofNullable(said.speaker);
    }

    /** Gives each quote of a document its speaker across all documents, by its answer. In a transaction. */
    public void link(List<QuoteEntity> read, Instant now) {
        if (!read.isEmpty()) {
            linking.link(read.get(0).document, read, now);
        }
    }

    /**
     * What came of keeping a document.
     *
     * @param isNew false if the same text was kept before
     */
    public record Kept(StoredDocument document, boolean isNew) {}
}
