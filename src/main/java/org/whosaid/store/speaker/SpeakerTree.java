package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.SpeakerDecisions;
import org.whosaid.store.sql.SqlRows;

/** Who is merged into whom, and what follows from it for quotes, names and roles. For {@link SpeakerDecisions}, which hold the lock. */
@ApplicationScoped
public class SpeakerTree {
    private static final String DERIVE_ALIASES = """
            insert into speaker_aliases (speaker_id, alias, alias_key, origin, via)
            select :id, n.alias, n.alias_key, n.origin, n.speaker_id
            from (select a.speaker_id, a.alias, a.alias_key, a.origin from speaker_aliases a where a.via is null
                  union all select s.id, s.name, s.name_key, 'person' from speakers s) n
                join speakers me on me.id = :id
            where n.speaker_id in (select speaker_subtree(:id)) and n.speaker_id <> :id and n.alias_key <> me.name_key
                and not exists (select from speaker_withdrawn w
                    where w.speaker_id = :id and w.what = 'alias' and w.value_key = n.alias_key)
            on conflict do nothing""";
    private static final String DERIVE_ROLES = """
            insert into speaker_roles (speaker_id, role, via)
            select :id, r.role, r.speaker_id from speaker_roles r
            where r.speaker_id in (select speaker_subtree(:id)) and r.speaker_id <> :id and r.via is null
                and not exists (select from speaker_withdrawn w
                    where w.speaker_id = :id and w.what = 'role' and w.value_key = lower(unaccent(r.role)))
            on conflict do nothing""";

    private final EntityManager entityManager;

    SpeakerTree(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whom a speaker was merged into, in the end; the speaker itself if into nobody. */
    public UUID survivorOf(UUID id) {
        return (UUID)
                statement("select coalesce(speaker_survivor(:id), :id)", id).getSingleResult();
    }

    /** Two whom a person has told apart, one among those who are the speaker and one among those who are the other. */
    public Optional<ToldApart> told(UUID id, UUID other) {
        Query pairs = entityManager
                .createNativeQuery("""
                        select a.id, b.id from speaker_subtree(:id) a (id), speaker_subtree(:other) b (id)
                        where exists (select from speaker_distinct d
                            where d.low = least(a.id, b.id) and d.high = greatest(a.id, b.id))
                        order by a.id, b.id limit 1""", Tuple.class)
                .setParameter("id", id)
                .setParameter("other", other);
        return SqlRows.of(pairs)
                .map(pair -> new ToldApart(pair.get(0, UUID.class), pair.get(1, UUID.class)))
                .findFirst();
    }

    /** Two who are not the same. */
    public record ToldApart(UUID one, UUID other) {}

    public boolean hasOtherIds(UUID id, UUID other) {
        return (Boolean) statement("""
                        select exists (
                            select from speaker_external_ids e join speaker_external_ids f on f.scheme = e.scheme and f.value <> e.value
                            where e.speaker_id in (select speaker_subtree(:id))
                                and f.speaker_id in (select speaker_subtree(:other)))""", id).setParameter("other", other).getSingleResult();
    }

    public void merge(UUID from, UUID into, Instant now) {
        // Quotes before speakers: whoever gives a quote to one of them meanwhile holds that quote already.
        statement("select count(*) from (select from quotes where speaker_id = :id order by id for update) q", from)
                .getSingleResult();
        lockSpeakers(from, into);
        statement("update speakers set merged_into = :into, updated_at = :now where id = :id", from)
                .setParameter("into", into)
                .setParameter("now", now)
                .executeUpdate();
        statement("""
                        update quotes set linked_id = coalesce(linked_id, speaker_id), speaker_id = :into, updated_at = :now
                        where speaker_id = :id""", from).setParameter("into", into).setParameter("now", now).executeUpdate();
        touch(into, now);
        derive(into);
    }

    public void unmerge(UUID id, UUID from, Instant now) {
        UUID survivor = survivorOf(id);
        statement("""
                        select count(*) from (select from quotes where linked_id in (select speaker_subtree(:id))
                            order by id for update) q""", id).getSingleResult();
        lockSpeakers(id, survivor);
        statement("update speakers set merged_into = null, updated_at = :now where id = :id", id)
                .setParameter("now", now)
                .executeUpdate();
        statement("""
                        update quotes set speaker_id = :id, linked_id = nullif(linked_id, :id), updated_at = :now
                        where linked_id in (select speaker_subtree(:id))""", id).setParameter("now", now).executeUpdate();
        touch(survivor, now);
        for (UUID ancestor : withAncestors(from)) {
            derive(ancestor);
        }
    }

    private List<UUID> withAncestors(UUID id) {
        return statement("""
                        with recursive up (id, merged_into) as (
                            select id, merged_into from speakers where id = :id
                            union all
                            select s.id, s.merged_into from speakers s join up on s.id = up.merged_into)
                        select id from up""", id).getResultList();
    }

    private void lockSpeakers(UUID one, UUID other) {
        statement("select id from speakers where id in (:id, :other) order by id for update", one)
                .setParameter("other", other)
                .getResultList();
    }

    private void touch(UUID id, Instant now) {
        statement("update speakers set updated_at = :now where id = :id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Gives a speaker the names and roles of those who are merged into it, and takes away those of whom no longer are. */
    private void derive(UUID id) {
        statement("delete from speaker_aliases where speaker_id = :id and via is not null", id)
                .executeUpdate();
        statement("delete from speaker_roles where speaker_id = :id and via is not null", id)
                .executeUpdate();
        statement(DERIVE_ALIASES, id).executeUpdate();
        statement(DERIVE_ROLES, id).executeUpdate();
    }

    private Query statement(String sql, UUID id) {
        return entityManager.createNativeQuery(sql).setParameter("id", id);
    }
}
