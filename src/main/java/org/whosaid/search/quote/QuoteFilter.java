package org.whosaid.search.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.engine.text.StableName;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.text.TextQuery;

/**
 * {@link QuoteCriteria} as SQL over a quote {@code q}. Conditions are of three sorts: those of which one index gives the rows in order;
 * words, which an index of their own gives together with {@link QuoteFacetFilter}; and the rest, for which each row must be looked at. Mutable; for
 * one query.
 */
final class QuoteFilter {
    private final Conditions indexed = new Conditions();
    private final Conditions speakers = new Conditions();
    private final Conditions rest = new Conditions();
    private final Conditions words = new Conditions();
    private final QuoteFacetFilter facets = new QuoteFacetFilter();
    private boolean isOrdered = true;
    private boolean isWithinTimes;
    private boolean hasPrefixes;

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
        filter.facets.addKinds(criteria.kinds());
        filter.addAssertions(criteria.assertions());
        criteria.minConfidence()
                .ifPresent(least -> filter.rest.add("q.confidence >= :confidence", "confidence", least));
        words.ifPresent(filter::addWords);
        return filter;
    }

    /** Whether any of the conditions leaves it to the rows themselves. */
    boolean looksAtRows() {
        return !rest.conditions.isEmpty() || hasWords();
    }

    boolean hasWords() {
        return !words.conditions.isEmpty();
    }

    /** Whether any of the words is looked for by its beginning. */
    boolean hasPrefixes() {
        return hasPrefixes;
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
        return indexed.all() + " and " + speakers.all();
    }

    /** Conditions that leave the rows in the order of an index; several speakers do not. */
    String ordered() {
        return isOrdered ? indexed() : indexed.all();
    }

    /** All conditions but those of the first sort. */
    String rest() {
        return rest.all() + " and " + words.all();
    }

    /**
     * SQL that gives the rows which have the words and, as far as an index tells, fit the other conditions, too; {@link #beyondWords} must
     * still be asked of them. The planner is left no other index: those of times and speakers make it read rows without the words.
     *
     * @param stretch of time in which they were published
     */
    String withWords(TimeRange stretch) {
        List<String> conditions = new ArrayList<>(words.conditions);
        conditions.addAll(facets.conditions(dated(stretch)));
        return "select q.* from quotes q where " + String.join(" and ", conditions) + " offset 0";
    }

    /** The conditions on what {@link #withWords} gives. */
    String beyondWords(TimeRange stretch) {
        String all = indexed() + " and " + rest.all();
        return stretch.isWhole() ? all : all + " and q.said_at >= cast(:since as timestamptz)";
    }

    /** The parameters of {@link #withWords} and {@link #beyondWords}. */
    Map<String, Object> parameters(TimeRange stretch) {
        Map<String, Object> all = parameters();
        all.putAll(facets.parameters(dated(stretch)));
        if (!stretch.isWhole()) {
            all.put("since", stretch.since());
        }
        return all;
    }

    /** Empty where days would leave out nothing. */
    private Optional<TimeRange> dated(TimeRange stretch) {
        return stretch.isWhole() && !isWithinTimes ? Optional.empty() : Optional.of(stretch);
    }

    /** Those of {@link #first} and {@link #rest}. */
    Map<String, Object> parameters() {
        Map<String, Object> all = orderedParameters();
        all.putAll(speakers.parameters);
        all.putAll(rest.parameters);
        all.putAll(words.parameters);
        return all;
    }

    /** Those of {@link #ordered}. */
    Map<String, Object> orderedParameters() {
        Map<String, Object> those = new HashMap<>(indexed.parameters);
        if (isOrdered) {
            those.putAll(speakers.parameters);
        }
        return those;
    }

    private void addSource(QuoteCriteria criteria, Optional<List<UUID>> speakers) {
        speakers.ifPresent(ids -> {
            isOrdered = ids.size() == 1;
            this.speakers.add("q.speaker_id in (:speakers)", "speakers", ids);
            facets.addSpeakers(ids);
        });
        criteria.publisher().ifPresent(name -> {
            indexed.add("q.publisher_key = lower(cast(:publisher as text))", "publisher", name);
            facets.addPublisher(name);
        });
        criteria.document().ifPresent(id -> indexed.add("q.document_id = :document", "document", id));
    }

    private void addWords(TextQuery text) {
        words.conditions.add(text.condition(words.parameters));
        hasPrefixes = text.hasForms();
    }

    private void addTimes(QuoteCriteria criteria) {
        isWithinTimes = criteria.from().isPresent() || criteria.before().isPresent();
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

    private void addAssertions(Set<AssertionKind> assertions) {
        // What was not said is rare, and an index has it.
        boolean isRare = assertions.size() == 1 && !assertions.contains(AssertionKind.ASSERTED);
        (isRare ? indexed : rest).addAny("q.assertion in (:assertions)", "assertions", assertions);
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
                        values.stream().map(value -> StableName.of(value)).toList());
            }
        }

        String all() {
            return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        }
    }
}
