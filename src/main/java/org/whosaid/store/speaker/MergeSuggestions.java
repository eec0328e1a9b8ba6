package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.name.NameLikeness;
import org.whosaid.store.name.PersonName;
import org.whosaid.store.name.RoleWords;
import org.whosaid.store.name.ShortGivenNames;
import org.whosaid.store.name.SuggestionReason;
import org.whosaid.store.sql.SqlRows;

/** Pairs of speakers that may be one: what no rule may join, but a person can. Thread-safe. */
@ApplicationScoped
public class MergeSuggestions {
    private static final double FOR_A_SHARED_ROLE = 0.1;
    private static final String SEPARATOR = "\u001f";

    // Each part by an index of its own; the limits keep names that thousands bear from slowing an article down.
    private static final String NEAR = """
            with n as materialized (select * from speakers where id = :id)
            select o.id, n.name_key as key, n.type, o.name_key as other_key, o.type as other_type, near.how as found,
                (select string_agg(role, :separator) from speaker_roles where speaker_id = n.id) as roles,
                (select string_agg(role, :separator) from speaker_roles where speaker_id = o.id) as other_roles
            from n cross join lateral (
                (select s.id, 'name' as how from speakers s where s.name_key = n.name_key limit 50)
                union all
                (select s.id, 'surname' from speakers s
                    where s.type = 'person' and n.type = 'person' and s.surname_key = n.surname_key and s.name_key <> n.name_key
                        and (left(s.name_key, 1) = left(n.name_key, 1) or s.name_key = s.surname_key or n.name_key = n.surname_key
                            or split_part(s.name_key, ' ', 1) = any(string_to_array(:forms, ' ')))
                    limit 100)
                union all
                (select a.speaker_id, 'alias' from speaker_aliases a where a.alias_key = n.name_key and a.via is null limit 50)
                union all
                (select s.id, 'alias' from speaker_aliases a join speakers s on s.name_key = a.alias_key
                    where a.speaker_id = n.id and a.via is null limit 50)
                union all
                (select s.id, 'acronym' from speakers s where n.type = 'organization' and s.type = 'organization'
                        and length(s.acronym) > 1 and s.acronym = replace(n.name_key, '.', '') limit 20)
                union all
                (select s.id, 'acronym' from speakers s where n.type = 'organization' and s.type = 'organization'
                        and length(n.acronym) > 1 and s.name_key = n.acronym limit 20)
                union all
                (select s.id, 'spelling' from speakers s where s.name_key % n.name_key and s.type = n.type
                        and s.name_key <> n.name_key
                        and levenshtein_less_equal(left(s.name_key, 200), left(n.name_key, 200), 2)
                            <= case when length(n.name_key) < 12 then 1 else 2 end
                    limit 20)) near
                join speakers o on o.id = near.id
            where o.id <> n.id""";
    private static final String OPEN = """
            with mine as materialized (select speaker_subtree(:id) as id),
                others as (
                    select speaker_survivor(case when g.low in (select id from mine) then g.high else g.low end) as id,
                        g.reason, g.score
                    from speaker_suggestions g
                    where g.low in (select id from mine) or g.high in (select id from mine)),
                best as (select distinct on (id) id, reason, score from others where id <> :id order by id, score desc, reason)
            select s.id, s.name, b.reason, b.score
            from best b join speakers s on s.id = b.id
            where not exists (
                    select from speaker_distinct d
                    where (d.low in (select id from mine) and d.high in (select speaker_subtree(s.id)))
                        or (d.high in (select id from mine) and d.low in (select speaker_subtree(s.id))))
                and not exists (
                    select from speaker_external_ids e join speaker_external_ids f on f.scheme = e.scheme and f.value <> e.value
                    where e.speaker_id in (select id from mine) and f.speaker_id in (select speaker_subtree(s.id)))
            order by b.score desc, s.name_key, s.id limit 20""";

    private final EntityManager entityManager;

    MergeSuggestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Somebody who may be the same.
     *
     * @param score an order, from 0 to 1; no probability
     */
    public record PossiblySame(UUID id, String name, String reason, double score) {}

    /** Who may be the same as a speaker, likeliest first: without those of whom a person or an id says that they are not. */
    public List<PossiblySame> of(UUID survivor) {
        return SqlRows.of(entityManager.createNativeQuery(OPEN, Tuple.class).setParameter("id", survivor))
                .map(row -> new PossiblySame(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("reason", String.class),
                        row.get("score", Double.class)))
                .toList();
    }

    /** Looks for those who may be the same as speakers with new names. */
    public void suggest(Collection<UUID> speakers) {
        List<Pair> pairs = new ArrayList<>();
        entityManager
                .createNativeQuery("select set_config('pg_trgm.similarity_threshold', '0.5', true)")
                .getSingleResult();
        for (UUID speaker : speakers) {
            SqlRows.of(entityManager
                            .createNativeQuery(NEAR, Tuple.class)
                            .setParameter("id", speaker)
                            .setParameter("separator", SEPARATOR)
                            .setParameter("forms", otherForms(speaker)))
                    .forEach(row -> pair(speaker, row).ifPresent(pairs::add));
        }
        // In one order: two articles that make the same pair cannot wait for each other.
        pairs.stream()
                .sorted(Comparator.comparing(Pair::low).thenComparing(Pair::high))
                .forEach(this::keep);
    }

    private String otherForms(UUID speaker) {
        Object key = entityManager
                .createNativeQuery("select name_key from speakers where id = :id")
                .setParameter("id", speaker)
                .getSingleResult();
        return PersonName.of((String) key).given().stream()
                .limit(1)
                .map(given -> String.join(" ", ShortGivenNames.of(given)))
                .collect(Collectors.joining());
    }

    private static Optional<Pair> pair(UUID speaker, Tuple row) {
        List<String> roles = parts(row.get("roles", String.class));
        List<String> otherRoles = parts(row.get("other_roles", String.class));
        boolean otherGender = RoleWords.gender(roles)
                .flatMap(mine -> RoleWords.gender(otherRoles).map(theirs -> !theirs.equals(mine)))
                .orElse(false);
        if (otherGender) {
            return Optional.empty();
        }
        double bonus = RoleWords.isShared(roles, otherRoles) ? FOR_A_SHARED_ROLE : 0;
        UUID other = row.get("id", UUID.class);
        return NameLikeness.of(
                        row.get("key", String.class),
                        row.get("type", String.class),
                        row.get("other_key", String.class),
                        row.get("other_type", String.class),
                        row.get("found", String.class))
                .map(reason -> Pair.of(speaker, other, reason, bonus));
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(SEPARATOR));
    }

    private void keep(Pair pair) {
        entityManager
                .createNativeQuery("""
                        insert into speaker_suggestions as s (low, high, reason, score) values (:low, :high, :reason, :score)
                        on conflict (low, high) do update set reason = excluded.reason, score = excluded.score
                            where excluded.score > s.score""")
                .setParameter("low", pair.low())
                .setParameter("high", pair.high())
                .setParameter("reason", pair.reason().id())
                .setParameter("score", pair.score())
                .executeUpdate();
    }

    /** Two speakers, ordered as PostgreSQL orders their ids. */
    record Pair(UUID low, UUID high, SuggestionReason reason, double score) {
        static Pair of(UUID one, UUID other, SuggestionReason reason, double bonus) {
            double score = Math.round(100 * (reason.score() + bonus)) / 100.0;
            return isBefore(one, other) ? new Pair(one, other, reason, score) : new Pair(other, one, reason, score);
        }

        // UUID.compareTo compares signed halves.
        static boolean isBefore(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0;
        }
    }
}
