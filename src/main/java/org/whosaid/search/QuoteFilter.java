package org.whosaid.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.whosaid.store.ReviewStatus;

/**
 * {@link QuoteCriteria} as SQL over a quote {@code q}. Conditions are of two sorts: those of which one index gives the rows in order, and
 * the rest, for which each row must be looked at. Mutable; for one query.
 */
final class QuoteFilter {
    private final Conditions indexed = new Conditions();
    private final Conditions rest = new Conditions();
    private boolean isOrdered = true;

    /**
     * @param words what to look for in the text
     * @param speakers whose quotes; empty if anybody's
     */
    static QuoteFilter of(QuoteCriteria criteria, Optional<TextQuery> words, Optional<List<UUID>> speakers) {
        QuoteFilter filter = new QuoteFilter();
        filter.addSource(criteria, speakers);
        filter.addTimes(criteria);
        filter.addStatuses(criteria.statuses());
        filter.rest.addAny("q.kind in (:kinds)", "kinds", criteria.kinds());
        criteria.minConfidence()
                .ifPresent(least -> filter.rest.add("q.confidence >= :confidence", "confidence", least));
        words.ifPresent(text -> filter.rest.conditions.add(text.condition(filter.rest.parameters)));
        return filter;
    }

    /** Whether any of the conditions leaves it to the rows themselves. */
    boolean looksAtRows() {
        return !rest.conditions.isEmpty();
    }

    /** Whether one index gives the rows of the first sort in order. */
    boolean isOrdered() {
        return isOrdered;
    }

    /** Restricts to what comes after a cursor in an order. */
    QuoteFilter after(Optional<Cursor> cursor, QuoteOrder order) {
        cursor.ifPresent(place -> indexed.conditions.add(order.after(place, indexed.parameters)));
        return this;
    }

    /** Restricts to what was published at this time or later. */
    void since(Instant time) {
        indexed.add("q.said_at >= cast(:since as timestamptz)", "since", time);
    }

    /**
     * SQL that gives the first {@code :span} rows in an order, by the conditions of the first sort alone. For several speakers, the first
     * ones of each.
     */
    String first(QuoteOrder order) {
        String rows = "select q.* from quotes q where %s order by %s limit :span".formatted(indexed(), order.by());
        return isOrdered
                ? rows
                : "select q.* from speakers s cross join lateral (%s) q where s.id in (:speakers)"
                        .formatted(rows.replaceFirst(" where ", " where q.speaker_id = s.id and "));
    }

    String indexed() {
        return indexed.all();
    }

    String rest() {
        return rest.all();
    }

    /** Those of the first sort. */
    Map<String, Object> indexedParameters() {
        return indexed.parameters;
    }

    /** Those of both sorts. */
    Map<String, Object> parameters() {
        Map<String, Object> both = new HashMap<>(indexed.parameters);
        both.putAll(rest.parameters);
        return both;
    }

    private void addSource(QuoteCriteria criteria, Optional<List<UUID>> speakers) {
        speakers.ifPresent(ids -> {
            isOrdered = ids.size() == 1;
            indexed.add("q.speaker_id in (:speakers)", "speakers", ids);
        });
        criteria.publisher()
                .ifPresent(name -> indexed.add("q.publisher_key = lower(cast(:publisher as text))", "publisher", name));
        criteria.document().ifPresent(id -> indexed.add("q.document_id = :document", "document", id));
    }

    private void addTimes(QuoteCriteria criteria) {
        criteria.from().ifPresent(time -> indexed.add("q.said_at >= cast(:from as timestamptz)", "from", time));
        criteria.before().ifPresent(time -> indexed.add("q.said_at < cast(:before as timestamptz)", "before", time));
        criteria.updatedAfter()
                .ifPresent(
                        time -> indexed.add("q.updated_at > cast(:updatedAfter as timestamptz)", "updatedAfter", time));
    }

    private void addStatuses(Set<ReviewStatus> statuses) {
        // Few quotes are reviewed, and an index has them; nearly all of them are not.
        boolean isRare = statuses.size() == 1 && !statuses.contains(ReviewStatus.UNREVIEWED);
        (isRare ? indexed : rest).addAny("q.status in (:statuses)", "statuses", statuses);
    }

    /** Conditions that must all hold, and their parameters. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        void addAny(String condition, String name, Collection<? extends Enum<?>> values) {
            if (!values.isEmpty()) {
                add(
                        condition,
                        name,
                        values.stream()
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .toList());
            }
        }

        String all() {
            return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        }
    }
}
