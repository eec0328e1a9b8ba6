package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.speaker.SpeakerLocks;

/** Documents by their keys. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<DocumentEntity, UUID> {
    private final SpeakerLocks speakers;

    DocumentRepository(SpeakerLocks speakers) {
        this.speakers = speakers;
    }

    /** The document of this text, if it is kept already. */
    Optional<DocumentEntity> findByHash(String textSha256) {
        return find("textSha256", textSha256).firstResultOptional();
    }

    /** The id alone: whoever imports a text again need not read its document. */
    Optional<UUID> findIdByHash(String textSha256) {
        return getEntityManager()
                .createQuery("select id from DocumentEntity where textSha256 = :hash", UUID.class)
                .setParameter("hash", textSha256)
                .getResultStream()
                .findFirst();
    }

    /**
     * Keeps others from changing the quotes of a document until the transaction ends; false if there is not one of this id. To be
     * locked before quotes and speakers. No person's decision about speakers is carried out meanwhile.
     */
    boolean lock(UUID id) {
        speakers.articles();
        return !getEntityManager()
                .createNativeQuery("select id from documents where id = :id for no key update")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /**
     * Lets one transaction at a time look for this text and keep it: whoever posts the same text meanwhile waits here and then finds
     * it, instead of failing on the unique hash. Held until the transaction ends.
     */
    void lockText(String textSha256) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:hash, 0)) as text)")
                .setParameter("hash", textSha256)
                .getSingleResult();
    }

    /** Newest first, without the texts. */
    List<DocumentEntity> newest(Optional<UUID> after, int limit) {
        String order = "order by id desc";
        return (after.isPresent() ? find("from DocumentEntity where id < ?1 " + order, after.get()) : find(order))
                .page(0, limit)
                .list();
    }
}
