package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.StableName;
import org.whosaid.store.sql.SqlRows;

/** Reads what is known of speakers, and which speakers bear a name. Thread-safe. */
@ApplicationScoped
public class SpeakerProfiles {
    private static final String SEPARATOR = "\u001f";
    // What this transaction has added is counted at its end: a batch asks for it here.
    private static final String KNOWN = """
            select s.id, s.name_key, s.type, least(c.first_seen, m.first_seen) as first_seen,
                greatest(c.last_seen, m.last_seen) as last_seen, coalesce(c.quotes, 0) + coalesce(m.quotes, 0) as quotes,
                (select string_agg(distinct r.role, :separator) from speaker_roles r where r.speaker_id = s.id) as roles,
                (select string_agg(distinct p.publisher, :separator) from speaker_publishers p
                    where p.speaker_id in (select speaker_subtree(s.id)) and p.publisher <> '') as publishers,
                (select string_agg(distinct p.country, :separator) from speaker_publishers p
                    where p.speaker_id in (select speaker_subtree(s.id)) and p.country <> '') as countries,
                (select string_agg(distinct e.scheme || '=' || e.value, :separator) from speaker_external_ids e
                    where e.speaker_id in (select speaker_subtree(s.id))) as external_ids
            from speakers s left join speaker_counts c on c.speaker_id = s.id and c.quotes > 0
                left join (
                    select speaker_id, min(first_seen) as first_seen, max(last_seen) as last_seen, sum(change) as quotes
                    from speaker_changes where transaction = pg_current_xact_id() and change > 0
                    group by speaker_id) m on m.speaker_id = s.id
            where s.id in (:ids)""";
    private static final String BEARERS = """
            select s.id, speaker_survivor(s.id) as survivor, s.name_key as key, s.type, 'name' as how
            from speakers s where s.name_key in (:keys)
            union all
            select s.id, speaker_survivor(s.id), a.alias_key, s.type, a.origin
            from speaker_aliases a join speakers s on s.id = a.speaker_id where a.alias_key in (:keys) and a.via is null
            order by 1""";

    private final EntityManager entityManager;

    SpeakerProfiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Somebody who has a name, by that name or by an alias; {@code survivor} is another where they were merged. */
    record Bearer(UUID id, UUID survivor, String key, String type, How how) {}

    /** How a speaker bears a name. */
    enum How {
        NAME,
        /** A text used it beside the full name. */
        TEXT,
        /** Somebody said so. */
        PERSON,
        REFERENCE;

        /** By its own name, or because somebody said so. */
        boolean isDecided() {
            return this != TEXT;
        }

        /** Because somebody said so. */
        boolean isListed() {
            return this == PERSON || this == REFERENCE;
        }
    }

    List<Bearer> bearing(Collection<String> keys) {
        return SqlRows.of(entityManager.createNativeQuery(BEARERS, Tuple.class).setParameter("keys", keys))
                .map(row -> new Bearer(
                        row.get("id", UUID.class),
                        row.get("survivor", UUID.class),
                        row.get("key", String.class),
                        row.get("type", String.class),
                        StableName.parse(How.class, row.get("how", String.class))))
                .toList();
    }

    /** The speaker with an external id, if there is one. */
    public Optional<UUID> identified(String scheme, String id) {
        return entityManager
                .createNativeQuery("select speaker_id from speaker_external_ids where scheme = :scheme and value = :id")
                .setParameter("scheme", scheme)
                .setParameter("id", id)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** What is known of speakers who were not merged into others. */
    Map<UUID, KnownSpeaker> of(Collection<UUID> survivors) {
        Map<UUID, KnownSpeaker> known = new HashMap<>();
        if (!survivors.isEmpty()) {
            SqlRows.of(entityManager
                            .createNativeQuery(KNOWN, Tuple.class)
                            .setParameter("ids", survivors)
                            .setParameter("separator", SEPARATOR))
                    .map(SpeakerProfiles::speaker)
                    .forEach(speaker -> known.put(speaker.id(), speaker));
        }
        return known;
    }

    private static KnownSpeaker speaker(Tuple row) {
        boolean isQuoted = row.get("quotes", Number.class).intValue() > 0;
        return new KnownSpeaker(
                row.get("id", UUID.class),
                row.get("name_key", String.class),
                row.get("type", String.class),
                parts(row, "roles"),
                parts(row, "publishers"),
                parts(row, "countries"),
                Optional.ofNullable(row.get("first_seen", Instant.class)).filter(seen -> isQuoted),
                Optional.ofNullable(row.get("last_seen", Instant.class)).filter(seen -> isQuoted),
                parts(row, "external_ids").stream()
                        .map(id -> id.split("=", 2))
                        .collect(Collectors.toMap(id -> id[0], id -> id[1], (one, other) -> one)));
    }

    private static Set<String> parts(Tuple row, String column) {
        @Nullable String joined = row.get(column, String.class);
        return joined == null ? Set.of() : Set.of(joined.split(SEPARATOR));
    }
}
