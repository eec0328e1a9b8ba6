package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.whosaid.document.history.SpeakerAction;
import org.whosaid.document.history.SpeakerState;
import org.whosaid.store.decision.MissingSpeaker;
import org.whosaid.store.decision.SpeakerChange;
import org.whosaid.store.name.NameKey;

/** Reads and writes what people decide about one speaker. For {@link SpeakerDecisions}, which hold the lock. */
@ApplicationScoped
class SpeakerTables {
    private final EntityManager entityManager;

    SpeakerTables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws MissingSpeaker if one of them is not there */
    void expect(UUID... ids) {
        for (UUID id : ids) {
            entity(id);
        }
    }

    /** @throws MissingSpeaker if there is not one of this id */
    SpeakerState state(UUID id) {
        SpeakerEntity speaker = entity(id);
        return new SpeakerState(
                speaker.name,
                speaker.type.id(),
                speaker.stored().otherNames(),
                speaker.roles,
                new TreeMap<>(speaker.externalIds),
                speaker.mergedInto);
    }

    private SpeakerEntity entity(UUID id) {
        // The tables are written by SQL: what the session remembers may be old.
        entityManager.clear();
        SpeakerEntity speaker = entityManager.find(SpeakerEntity.class, id);
        if (speaker == null) {
            throw new MissingSpeaker(id);
        }
        Hibernate.initialize(speaker.aliases);
        return speaker;
    }

    void apply(UUID id, SpeakerState before, SpeakerChange change, Instant now) {
        String name = change.name().orElse(before.name());
        update("""
                        update speakers set name = :name, name_key = :key, type = :type, updated_at = :now
                        where id = :id""", id)
                .setParameter("name", name)
                .setParameter("key", NameKey.of(name))
                .setParameter("type", change.type().map(type -> type.id()).orElse(before.type()))
                .setParameter("now", now)
                .executeUpdate();
        if (!name.equals(before.name())) {
            addAlias(id, before.name());
            // What a quote answers has another name in it now.
            update("update quotes set updated_at = :now where speaker_id = :id", id)
                    .setParameter("now", now)
                    .executeUpdate();
        }
        change.newAliases().forEach(alias -> addAlias(id, alias));
        change.goneAliases().forEach(alias -> withdraw(id, "alias", alias));
        change.newRoles().forEach(role -> addRole(id, role));
        change.goneRoles().forEach(role -> withdraw(id, "role", role));
        change.externalIds().forEach((scheme, value) -> identify(id, scheme, value));
    }

    private void addAlias(UUID id, String alias) {
        admit(id, "alias", alias);
        update("""
                        insert into speaker_aliases (speaker_id, alias, alias_key, origin) values (:id, :alias, :key, 'person')
                        on conflict (speaker_id, alias) do update set origin = 'person', via = null""", id)
                .setParameter("alias", alias)
                .setParameter("key", NameKey.of(alias))
                .executeUpdate();
    }

    private void addRole(UUID id, String role) {
        admit(id, "role", role);
        update("""
                        insert into speaker_roles (speaker_id, role) values (:id, :role)
                        on conflict (speaker_id, role) do update set via = null""", id).setParameter("role", role).executeUpdate();
    }

    private void admit(UUID id, String what, String value) {
        update("delete from speaker_withdrawn where speaker_id = :id and what = :what and value_key = :key", id)
                .setParameter("what", what)
                .setParameter("key", NameKey.of(value))
                .executeUpdate();
    }

    private void withdraw(UUID id, String what, String value) {
        String key = NameKey.of(value);
        update(
                        "insert into speaker_withdrawn (speaker_id, what, value_key) values (:id, :what, :key) on conflict do nothing",
                        id)
                .setParameter("what", what)
                .setParameter("key", key)
                .executeUpdate();
        if (what.equals("alias")) {
            update("delete from speaker_aliases where speaker_id = :id and alias_key = :key", id)
                    .setParameter("key", key)
                    .executeUpdate();
        } else {
            List<String> gone = entity(id).roles.stream()
                    .filter(role -> NameKey.of(role).equals(key))
                    .toList();
            gone.forEach(role -> update("delete from speaker_roles where speaker_id = :id and role = :role", id)
                    .setParameter("role", role)
                    .executeUpdate());
        }
    }

    private void identify(UUID id, String scheme, Optional<String> value) {
        update("delete from speaker_external_ids where speaker_id = :id and scheme = :scheme", id)
                .setParameter("scheme", scheme)
                .executeUpdate();
        value.ifPresent(given -> update("""
                        insert into speaker_external_ids (speaker_id, scheme, value, origin)
                        values (:id, :scheme, :value, 'person')""", id)
                .setParameter("scheme", scheme)
                .setParameter("value", given)
                .executeUpdate());
    }

    /** False if it was known. */
    boolean distinguish(UUID one, UUID other, Instant now) {
        return pair("""
                        insert into speaker_distinct (low, high, decided_at)
                        values (least(:id, :other), greatest(:id, :other), :now) on conflict do nothing""", one, other).setParameter("now", now).executeUpdate() > 0;
    }

    /** False if nobody had said so. */
    boolean undistinguish(UUID one, UUID other) {
        return pair(
                                "delete from speaker_distinct where low = least(:id, :other) and high = greatest(:id, :other)",
                                one,
                                other)
                        .executeUpdate()
                > 0;
    }

    private Query pair(String sql, UUID one, UUID other) {
        return update(sql, one).setParameter("other", other);
    }

    /** Writes down what was decided; nothing before it is touched. */
    void record(UUID id, SpeakerAction action, Optional<UUID> other, String actor, SpeakerState before, Instant now) {
        SpeakerDecisionEntity decision = new SpeakerDecisionEntity();
        decision.speakerId = id;
        decision.action = action;
        decision.otherId = other.orElse(null);
        decision.actor = actor;
        decision.at = now;
        decision.before = before;
        decision.after = state(id);
        entityManager.persist(decision);
        entityManager.flush();
    }

    private Query update(String sql, UUID id) {
        return entityManager.createNativeQuery(sql).setParameter("id", id);
    }
}
