package org.whosaid.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.store.NameKey;

/** {@link QuoteCriteria} as HQL over a quote {@code q} and its document {@code d}. Mutable; for one query. */
final class QuoteConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static QuoteConditions of(QuoteCriteria criteria, Optional<Cursor> after) {
        QuoteConditions all = new QuoteConditions();
        all.addWords(criteria.words());
        criteria.speaker().ifPresent(all::addSpeaker);
        all.add(
                "q.kind in :kinds",
                "kinds",
                criteria.kinds().isEmpty() ? Optional.empty() : Optional.of(criteria.kinds()));
        all.add("lower(d.publisher) = lower(:publisher)", "publisher", criteria.publisher());
        all.add("d.publishedAt >= :from", "from", criteria.from());
        all.add("d.publishedAt < :before", "before", criteria.before());
        all.add("q.confidence >= :confidence", "confidence", criteria.minConfidence());
        all.add(
                "q.status in :statuses",
                "statuses",
                criteria.statuses().isEmpty() ? Optional.empty() : Optional.of(criteria.statuses()));
        all.add("q.updatedAt > :updatedAfter", "updatedAfter", criteria.updatedAfter());
        all.add("d.id = :document", "document", criteria.document());
        after.ifPresent(cursor -> all.conditions.add(criteria.order().after(cursor, all.parameters)));
        return all;
    }

    /** Begins with "where", or is empty. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void addWords(Optional<String> words) {
        // HQL has no text search of its own; cast and comparison vanish in PostgreSQL's plan.
        add(
                "cast(sql('(? @@ websearch_to_tsquery(''whosaid'', ?))', q.search, :words) as Boolean) = true",
                "words",
                words);
    }

    private void addSpeaker(SpeakerChoice choice) {
        if (choice instanceof SpeakerChoice.ById byId) {
            add("q.speaker.id = :speaker", "speaker", Optional.of(byId.id()));
        } else if (choice instanceof SpeakerChoice.ByName byName) {
            String named = """
                    q.speaker.id in (select s.id from SpeakerEntity s where s.nameKey = :speaker
                        union select t.id from SpeakerEntity t join t.aliases a where a.aliasKey = :speaker)""";
            add(named, "speaker", Optional.of(NameKey.of(byName.name())));
        }
    }

    private void add(String condition, String name, Optional<?> value) {
        value.ifPresent(present -> {
            conditions.add(condition);
            parameters.put(name, present);
        });
    }
}
