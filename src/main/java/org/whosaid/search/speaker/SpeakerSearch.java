package org.whosaid.search.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.whosaid.search.name.NameJoin;
import org.whosaid.search.name.SpeakerNames;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.quote.QuoteCounts;
import org.whosaid.store.entity.SpeakerEntity;
import org.whosaid.store.entity.SqlRows;
import org.whosaid.store.speaker.SpeakerRepository;

/** Finds speakers, by name. Those who were merged into others are found as these. Thread-safe. */
@ApplicationScoped
public class SpeakerSearch {
    private final SpeakerRepository speakers;
    private final SpeakerNames names;
    private final NameJoin byName;
    private final EntityManager entityManager;

    SpeakerSearch(SpeakerRepository speakers, SpeakerNames names, NameJoin byName, EntityManager entityManager) {
        this.speakers = speakers;
        this.names = names;
        this.byName = byName;
        this.entityManager = entityManager;
    }

    /** A speaker as it is kept; for the id of a merged one, the survivor. */
    @Transactional
    public Optional<FoundSpeaker> find(UUID id) {
        return existing(id).map(survivor -> whole(List.of(survivor)).get(0));
    }

    /** The id of the speaker that answers for an id: the same one, unless it was merged. */
    @Transactional
    public Optional<UUID> existing(UUID id) {
        return names.existing(id);
    }

    /** @throws ForeignCursor if the page's cursor belongs to other criteria */
    @Transactional
    public ResultPage<FoundSpeaker> find(SpeakerCriteria criteria, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = sql(criteria, page.afterIn(criteria), parameters);
        Query query = entityManager.createNativeQuery(sql, Tuple.class).setMaxResults(page.limit() + 1);
        parameters.forEach(query::setParameter);
        ResultPage<Row> rows = ResultPage.of(
                SqlRows.of(query).map(Row::of).toList(),
                page.limit(),
                last -> Cursor.after(criteria, last.key(), last.id()));
        Map<UUID, FoundSpeaker> found = whole(rows.items().stream().map(Row::id).toList()).stream()
                .collect(Collectors.toMap(speaker -> speaker.speaker().id, Function.identity()));
        return rows.map(row -> found.get(row.id()));
    }

    private String sql(SpeakerCriteria criteria, Optional<Cursor> after, Map<String, Object> parameters) {
        SpeakerOrder order = criteria.name().isEmpty() && criteria.order() == SpeakerOrder.RELEVANCE
                ? SpeakerOrder.NAME
                : criteria.order();
        StringBuilder sql = new StringBuilder("select s.id, " + order.key() + " as key from speakers s");
        sql.append(" join speaker_counts c on c.speaker_id = s.id");
        criteria.name().ifPresent(name -> sql.append(' ').append(byName.sql(name, parameters)));
        sql.append(" where s.merged_into is null");
        if (!criteria.types().isEmpty()) {
            sql.append(" and s.type in (:types)");
            parameters.put(
                    "types", criteria.types().stream().map(type -> type.id()).toList());
        }
        after.ifPresent(cursor -> {
            sql.append(" and ").append(order.after());
            parameters.put("key", order.parse(cursor.key()));
            parameters.put("id", cursor.id());
        });
        return sql.append(" order by ").append(order.by()).toString();
    }

    private List<FoundSpeaker> whole(List<UUID> ids) {
        Map<UUID, QuoteCounts> counts = counts(ids);
        return (ids.isEmpty() ? List.<SpeakerEntity>of() : speakers.list("id in ?1", ids))
                .stream()
                        .map(speaker ->
                                new FoundSpeaker(whole(speaker), counts.getOrDefault(speaker.id, QuoteCounts.NONE)))
                        .toList();
    }

    private Map<UUID, QuoteCounts> counts(List<UUID> ids) {
        Map<UUID, QuoteCounts> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            SqlRows.of(entityManager
                            .createNativeQuery(
                                    "select speaker_id, direct, mixed, indirect, first_seen, last_seen from speaker_counts"
                                            + " where speaker_id in (:ids) and quotes > 0",
                                    Tuple.class)
                            .setParameter("ids", ids))
                    .forEach(row -> counts.put(row.get("speaker_id", UUID.class), counts(row)));
        }
        return counts;
    }

    private static QuoteCounts counts(Tuple row) {
        return new QuoteCounts(
                row.get("direct", Integer.class),
                row.get("mixed", Integer.class),
                row.get("indirect", Integer.class),
                Optional.of(row.get("first_seen", Instant.class)),
                Optional.of(row.get("last_seen", Instant.class)));
    }

    private static SpeakerEntity whole(SpeakerEntity speaker) {
        Hibernate.initialize(speaker.aliases);
        Hibernate.initialize(speaker.roles);
        Hibernate.initialize(speaker.externalIds);
        return speaker;
    }

    private record Row(UUID id, String key) {
        static Row of(Tuple row) {
            return new Row(row.get("id", UUID.class), String.valueOf(row.get("key")));
        }
    }
}
