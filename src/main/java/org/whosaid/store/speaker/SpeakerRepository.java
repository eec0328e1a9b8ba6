package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.whosaid.store.name.NameKey;

/** Speakers by their keys, and what articles add to them. */
@ApplicationScoped
public class SpeakerRepository {
    // What a person took away stays away; what came through a merged speaker becomes the speaker's own once it is said
    // of them.
    private static final String LEARN_ALIAS = """
            insert into speaker_aliases (speaker_id, alias, alias_key, via)
            select s.id, :alias, :key, cast(nullif(:via, '') as uuid) from speakers s
            where s.id = :id and s.name_key <> :key and not exists (
                select from speaker_withdrawn w where w.speaker_id = s.id and w.what = 'alias' and w.value_key = :key)
            on conflict (speaker_id, alias) do update set via = null
                where speaker_aliases.via is not null and excluded.via is null""";
    private static final String LEARN_ROLE = """
            insert into speaker_roles (speaker_id, role, via)
            select cast(:id as uuid), :role, cast(nullif(:via, '') as uuid)
            where not exists (select from speaker_withdrawn w
                where w.speaker_id = :id and w.what = 'role' and w.value_key = :key)
            on conflict (speaker_id, role) do update set via = null
                where speaker_roles.via is not null and excluded.via is null""";

    private final EntityManager entityManager;
    private final SpeakerTree tree;

    SpeakerRepository(EntityManager entityManager, SpeakerTree tree) {
        this.entityManager = entityManager;
        this.tree = tree;
    }

    /** A new speaker, whoever else bears the name. */
    UUID add(String name, String type, Instant now) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        update("""
                insert into speakers (id, name, name_key, type, created_at, updated_at)
                values (:id, :name, :key, :type, :now, :now)""", id)
                .setParameter("name", name)
                .setParameter("key", NameKey.of(name))
                .setParameter("type", type)
                .setParameter("now", now)
                .executeUpdate();
        return id;
    }

    /**
     * Adds to a speaker what a document tells.
     *
     * @param bearer the speaker whom the document names: this one, or one that was merged into it
     * @return whether a form of the name is new
     */
    boolean learn(UUID id, UUID bearer, NamedSpeaker named, PublicationContext context) {
        String via = id.equals(bearer) ? "" : bearer.toString();
        int newNames = learnAlias(id, named.name(), via);
        for (String alias : named.aliases()) {
            newNames += learnAlias(id, alias, via);
        }
        for (String role : named.roles()) {
            update(LEARN_ROLE, id)
                    .setParameter("role", role)
                    .setParameter("key", NameKey.of(role))
                    .setParameter("via", via)
                    .executeUpdate();
        }
        if (via.isEmpty()) {
            addPublisher(id, context);
        }
        return newNames > 0;
    }

    private int learnAlias(UUID id, String alias, String via) {
        return update(LEARN_ALIAS, id)
                .setParameter("alias", alias)
                .setParameter("key", NameKey.of(alias))
                .setParameter("via", via)
                .executeUpdate();
    }

    private void addPublisher(UUID id, PublicationContext context) {
        if (!context.publisher().isEmpty() || !context.country().isEmpty()) {
            update("""
                    insert into speaker_publishers (speaker_id, publisher, country) values (:id, :publisher, :country)
                    on conflict do nothing""", id)
                    .setParameter("publisher", context.publisher())
                    .setParameter("country", context.country())
                    .executeUpdate();
        }
    }

    /** Attaches the id of the reference list, unless the speaker has one of its scheme already. */
    void identify(UUID id, ReferencePerson person) {
        update("""
                insert into speaker_external_ids (speaker_id, scheme, value, origin)
                values (:id, :scheme, :value, 'reference') on conflict do nothing""", id)
                .setParameter("scheme", person.scheme())
                .setParameter("value", person.id())
                .executeUpdate();
    }

    /** Locks a document's quotes and then their speakers against everybody else; returns the speakers, merged ones included. */
    public List<UUID> lockOfDocument(UUID documentId) {
        List<UUID> unused = entityManager
                .createNativeQuery("select id from quotes where document_id = :document order by id for update")
                .setParameter("document", documentId)
                .getResultList();
        return entityManager
                .createNativeQuery("""
                        select id from speakers where id in (
                            select speaker_id from quotes where document_id = :document
                            union select linked_id from quotes where document_id = :document)
                        order by id for update""")
                .setParameter("document", documentId)
                .getResultList();
    }

    /**
     * Keeps a speaker, or the one that it was merged into, from being deleted until the transaction ends; which one that is, or empty
     * if there is not one of this id.
     */
    public Optional<UUID> hold(UUID id) {
        UUID survivor = tree.survivorOf(id);
        boolean isThere = !entityManager
                .createNativeQuery("select id from speakers where id = :id for key share")
                .setParameter("id", survivor)
                .getResultList()
                .isEmpty();
        return isThere ? Optional.of(survivor) : Optional.empty();
    }

    /**
     * Deletes those of the speakers whom a change has left without a quote. Whom somebody else is just giving one is passed over: to
     * wait for them could mean that they wait for us.
     */
    public void deleteIfSilent(Collection<UUID> speakers) {
        if (!speakers.isEmpty()) {
            List<UUID> free = entityManager
                    .createNativeQuery("select id from speakers where id in (:ids) for update skip locked")
                    .setParameter("ids", speakers)
                    .getResultList();
            deleteSilent(free);
        }
    }

    /** Deletes those of the speakers that have no quote (any more) and of which no person has decided anything. */
    public void deleteSilent(Collection<UUID> speakers) {
        if (speakers.isEmpty()) {
            return;
        }
        List<UUID> deleted = entityManager
                .createNativeQuery("""
                        delete from speakers s where id in (:ids)
                            and not exists (select from quotes where speaker_id = s.id)
                            and not exists (select from quotes where linked_id = s.id)
                            and not exists (select from speaker_history h where h.speaker_id = s.id)
                        returning id""")
                .setParameter("ids", speakers)
                .getResultList();
        if (!deleted.isEmpty()) {
            entityManager
                    .createNativeQuery("delete from speaker_suggestions where low in (:ids) or high in (:ids)")
                    .setParameter("ids", deleted)
                    .executeUpdate();
        }
    }

    private Query update(String sql, UUID id) {
        return entityManager.createNativeQuery(sql).setParameter("id", id);
    }
}
