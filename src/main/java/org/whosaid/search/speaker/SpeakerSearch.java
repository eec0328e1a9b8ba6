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
import org.whosaid.search.name.NameJoin;
import org.whosaid.search.name.SpeakerNames;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.quote.QuoteCounts;
import org.whosaid.store.SpeakerStore;
import org.whosaid.store.sql.SqlRows;

/** Finds speakers, by name. Those who were merged into others are found as these. Thread-safe. */
@ApplicationScoped
public class SpeakerSearch {
    private final SpeakerStore speakers;
    private final SpeakerNames names;
    private final NameJoin byName;
    private final EntityManager entityManager;

    SpeakerSearch(SpeakerStore speakers, SpeakerNames names, NameJoin byName, EntityManager entityManager) {
        this.speakers = speakers;
        this.names = names;
        this.byName = byName;
        this.entityManager = entityManager;
    }

    /** A speaker as it is kept; for the id of a merged one, the survivor. */
    @Transactional
    public Optional<FoundSpeaker> find(UUID id) {
        return existing(id)
                .flatMap(survivor -> whole(List.of(survivor)).stream().findFirst());
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
        // Who was deleted since the rows were found is left out.
        return new ResultPage<>(whole(rows.items().stream().map(Row::id).toList()), rows.next());
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
        return speakers.withIds(ids).stream()
                .map(speaker -> new FoundSpeaker(speaker, counts.getOrDefault(speaker.id(), QuoteCounts.NONE)))
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

    private record Row(UUID id, String key) {
        static Row of(Tuple row) {
            return new Row(row.get("id", UUID.class), String.valueOf(row.get("key")));
        }
    }
}
