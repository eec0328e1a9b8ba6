package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.document.history.SpeakerDecision;
import org.whosaid.store.speaker.SpeakerLink;
import org.whosaid.store.speaker.SpeakerLinking;
import org.whosaid.store.speaker.SpeakerLinking.DocumentSpeakers;
import org.whosaid.store.speaker.SpeakerLinks;
import org.whosaid.store.speaker.SpeakerRepository;

/** Speakers by their keys. Thread-safe; what writes is a part of a transaction. */
@ApplicationScoped
public class SpeakerStore {
    private final EntityManager entityManager;
    private final SpeakerRepository speakers;
    private final SpeakerLinking linking;

    SpeakerStore(EntityManager entityManager, SpeakerRepository speakers, SpeakerLinking linking) {
        this.entityManager = entityManager;
        this.speakers = speakers;
        this.linking = linking;
    }

    /** Those of the ids that there are, in the order of the ids. */
    @Transactional
    public List<StoredSpeaker> withIds(List<UUID> ids) {
        return InOrder.read(entityManager, SpeakerEntity.class, ids, row -> row.id).stream()
                .map(SpeakerEntity::stored)
                .toList();
    }

    /** What people decided, in the order of the ids. */
    @Transactional
    public List<SpeakerDecision> decisions(List<UUID> ids) {
        return InOrder.read(entityManager, SpeakerDecisionEntity.class, ids, row -> row.id).stream()
                .map(SpeakerDecisionEntity::stored)
                .toList();
    }

    /**
     * Keeps a speaker, or the one that it was merged into, from being deleted until the transaction ends; which one that is, or empty
     * if there is not one of this id.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<SpeakerReference> hold(UUID id) {
        return speakers.hold(id).map(this::reference);
    }

    /** Finds or makes the speakers across all documents whom answers about one document name. */
    @Transactional(TxType.MANDATORY)
    public LinkedSpeakers link(DocumentDetails document, Collection<SpeakerAnswer> answers, Instant now) {
        DocumentSpeakers named = linking.read(document.metadata(), document.createdAt(), answers);
        linking.lockNames(List.of(named));
        SpeakerLinks links = linking.link(named, now);
        return answer -> links.of(answer).map(SpeakerLink::survivor).map(this::reference);
    }

    /** Deletes those of the speakers whom a change has left without a quote. */
    @Transactional(TxType.MANDATORY)
    public void deleteIfSilent(Collection<UUID> ids) {
        speakers.deleteIfSilent(ids);
    }

    private SpeakerReference reference(UUID id) {
        return entityManager.find(SpeakerEntity.class, id).reference();
    }

    /** Whom answers of one document mean across all documents. */
    @FunctionalInterface
    public interface LinkedSpeakers {
        /** Empty where the answer names nobody who could be told from others. */
        Optional<SpeakerReference> of(SpeakerAnswer answer);
    }
}
