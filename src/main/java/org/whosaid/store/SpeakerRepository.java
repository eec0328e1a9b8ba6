package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Speakers by their keys. */
@ApplicationScoped
public class SpeakerRepository implements PanacheRepositoryBase<SpeakerEntity, UUID> {
    /**
     * The speaker of this name and type, made if there is none yet. The row stays locked until the transaction ends, so that nobody
     * can delete it before its first quote is there; lock several in the order of their keys.
     */
    UUID claim(NamedSpeaker speaker, Instant now) {
        Query upsert = getEntityManager().createNativeQuery("""
                        insert into speakers (id, name, name_key, type, created_at, updated_at)
                        values (:id, :name, :key, :type, :now, :now)
                        on conflict (name_key, type) do update set updated_at = excluded.updated_at
                        returning id""", UUID.class);
        return (UUID) upsert.setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("name", speaker.name())
                .setParameter("key", speaker.key())
                .setParameter("type", speaker.type())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Adds what is new. */
    void addAliases(UUID speaker, Iterable<String> aliases) {
        for (String alias : aliases) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into speaker_aliases (speaker_id, alias, alias_key) values (:id, :alias, :key) on conflict do nothing")
                    .setParameter("id", speaker)
                    .setParameter("alias", alias)
                    .setParameter("key", NameKey.of(alias))
                    .executeUpdate();
        }
    }

    /** Adds what is new. */
    void addRoles(UUID speaker, Iterable<String> roles) {
        for (String role : roles) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into speaker_roles (speaker_id, role) values (:id, :role) on conflict do nothing")
                    .setParameter("id", speaker)
                    .setParameter("role", role)
                    .executeUpdate();
        }
    }

    /** Locks the speakers of a document's quotes against new quotes; returns their ids. */
    List<UUID> lockOfDocument(UUID documentId) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from speakers where id in (select speaker_id from quotes where document_id = :document)
                        order by name_key, type for update""", UUID.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** Keeps a speaker from being deleted until the transaction ends; empty if there is none of this id. */
    public Optional<SpeakerEntity> hold(UUID id) {
        boolean isThere = !getEntityManager()
                .createNativeQuery("select id from speakers where id = :id for key share", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        return isThere ? findByIdOptional(id) : Optional.empty();
    }

    /**
     * Deletes those of the speakers whom a change has left without a quote. Whom somebody else is just giving one is passed over: to
     * wait for them could mean that they wait for us.
     */
    public void deleteIfSilent(Collection<UUID> speakers) {
        if (!speakers.isEmpty()) {
            List<UUID> free = getEntityManager()
                    .createNativeQuery("select id from speakers where id in (:ids) for update skip locked", UUID.class)
                    .setParameter("ids", speakers)
                    .getResultList();
            deleteSilent(free);
        }
    }

    /** Deletes those of the speakers that have no quote (any more). */
    void deleteSilent(List<UUID> speakers) {
        if (!speakers.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(
                            "delete from speakers s where id in (:ids) and not exists (select from quotes where speaker_id = s.id)")
                    .setParameter("ids", speakers)
                    .executeUpdate();
        }
    }
}
