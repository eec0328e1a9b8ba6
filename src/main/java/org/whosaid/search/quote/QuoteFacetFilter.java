package org.whosaid.search.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.StableName;
import org.whosaid.store.sql.SqlRows;

/**
 * What the index of words knows of a quote besides its words: conditions that PostgreSQL can intersect with words before it reads a row.
 * The names are those that the SQL function {@code quote_facets} gives. Mutable; for one query.
 */
public final class QuoteFacetFilter {
    /** More names for a stretch of time are not worth looking up. */
    private static final int MANY = 400;

    private static final String DAYS = "facetDays";

    private static final String OF_QUOTE = "quote_facets(q.kind, q.speaker_id, q.publisher_key, q.said_at)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    QuoteFacetFilter() {}

    /** The SQL condition that a quote {@code q} is of one of the speakers whose ids the parameter holds, as an array's text. */
    public static String ofSpeakers(String parameter) {
        return any(parameter);
    }

    void addKinds(Collection<QuoteKind> kinds) {
        if (!kinds.isEmpty()) {
            addAny("facetKinds", kinds.stream().map(kind -> StableName.of(kind)).toList());
        }
    }

    void addSpeakers(Collection<UUID> speakers) {
        addAny("facetSpeakers", speakers.stream().map(UUID::toString).toList());
    }

    void addPublisher(String name) {
        conditions.add(OF_QUOTE + " && array['p' || lower(cast(:facetPublisher as text))]");
        parameters.put("facetPublisher", name);
    }

    /**
     * The SQL conditions on a quote {@code q}, which hold together. Of a stretch of time they take whole days: what was said before it on
     * its first day is still to be left out.
     */
    List<String> conditions(Optional<TimeRange> stretch) {
        List<String> all = new ArrayList<>(conditions);
        stretch.flatMap(QuoteFacetFilter::days).ifPresent(days -> all.add(any(DAYS)));
        return all;
    }

    /** Those of {@link #conditions}. */
    Map<String, Object> parameters(Optional<TimeRange> stretch) {
        Map<String, Object> all = new HashMap<>(parameters);
        stretch.flatMap(QuoteFacetFilter::days).ifPresent(days -> all.put(DAYS, SqlRows.array(days)));
        return all;
    }

    private void addAny(String parameter, Collection<String> names) {
        conditions.add(any(parameter));
        parameters.put(parameter, SqlRows.array(names));
    }

    private static String any(String parameter) {
        return OF_QUOTE + " && cast(:" + parameter + " as text[])";
    }

    private static Optional<List<String>> days(TimeRange stretch) {
        return daysBetween(stretch.since(), stretch.latest());
    }

    /** The fewest days, months and years that make up the stretch of time; empty if they are too many. */
    static Optional<List<String>> daysBetween(Instant first, Instant last) {
        LocalDate day = LocalDate.ofInstant(first, ZoneOffset.UTC);
        LocalDate end = LocalDate.ofInstant(last, ZoneOffset.UTC).plusDays(1);
        List<String> names = new ArrayList<>();
        while (day.isBefore(end) && names.size() <= MANY) {
            if (day.getDayOfYear() == 1 && !day.plusYears(1).isAfter(end)) {
                names.add("y" + day.getYear());
                day = day.plusYears(1);
            } else if (day.getDayOfMonth() == 1 && !day.plusMonths(1).isAfter(end)) {
                names.add("m" + (day.getYear() * 12 + day.getMonthValue() - 1));
                day = day.plusMonths(1);
            } else {
                names.add("d" + day.toEpochDay());
                day = day.plusDays(1);
            }
        }
        return names.size() > MANY ? Optional.empty() : Optional.of(names);
    }
}
