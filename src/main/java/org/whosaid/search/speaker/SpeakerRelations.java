package org.whosaid.search.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.whosaid.document.history.SpeakerDecision;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.store.SpeakerStore;
import org.whosaid.store.speaker.MergeSuggestions;
import org.whosaid.store.speaker.MergeSuggestions.PossiblySame;
import org.whosaid.store.speaker.ReferencePerson;
import org.whosaid.store.speaker.ReferenceRepository;
import org.whosaid.store.sql.SqlRows;

/** What is known of a speaker beside others: who is the same, who may be, who is not, and what people decided of it. Thread-safe. */
@ApplicationScoped
public class SpeakerRelations {
    private static final String HISTORY = "history";

    private final EntityManager entityManager;
    private final SpeakerStore speakers;
    private final MergeSuggestions suggestions;
    private final ReferenceRepository references;

    SpeakerRelations(
            EntityManager entityManager,
            SpeakerStore speakers,
            MergeSuggestions suggestions,
            ReferenceRepository references) {
        this.entityManager = entityManager;
        this.speakers = speakers;
        this.suggestions = suggestions;
        this.references = references;
    }

    /** Another speaker. */
    public record Other(UUID id, String name) {}

    /**
     * All of them.
     *
     * @param merged those who were merged into the speaker itself, by name
     * @param distinct those from whom a person told it apart, by name
     * @param candidates people of the reference list with its name, where none of them is known to be it
     */
    public record Relations(
            List<Other> merged,
            List<Other> distinct,
            List<PossiblySame> possiblySame,
            List<ReferencePerson> candidates) {
        public Relations {
            merged = List.copyOf(merged);
            distinct = List.copyOf(distinct);
            possiblySame = List.copyOf(possiblySame);
            candidates = List.copyOf(candidates);
        }
    }

    @Transactional
    public Relations of(FoundSpeaker found) {
        UUID id = found.speaker().id();
        boolean isIdentified = !found.speaker().externalIds().isEmpty();
        return new Relations(
                others("select s.id, s.name from speakers s where s.merged_into = :id order by s.name_key, s.id", id),
                others("""
                        select s.id, s.name from speaker_distinct d
                            join speakers s on s.id = case when d.low = :id then d.high else d.low end
                        where d.low = :id or d.high = :id order by s.name_key, s.id""", id),
                suggestions.of(id),
                isIdentified ? List.of() : references.candidates(found.speaker().name()));
    }

    private List<Other> others(String sql, UUID id) {
        return SqlRows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("id", id))
                .map(row -> new Other(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    /** What people decided of a speaker, latest first; of a merged one, what was decided of it by its own id. */
    @Transactional
    public ResultPage<SpeakerDecision> history(UUID id, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("speaker", id));
        String after = page.afterIn(HISTORY + id)
                .map(cursor -> {
                    parameters.put("id", cursor.id());
                    return "and d.id < :id ";
                })
                .orElse("");
        var query = entityManager
                .createQuery(
                        "select d.id from SpeakerDecisionEntity d where d.speakerId = :speaker " + after
                                + "order by d.id desc",
                        UUID.class)
                .setMaxResults(page.limit() + 1);
        parameters.forEach(query::setParameter);
        return ResultPage.of(
                speakers.decisions(query.getResultList()), page.limit(), last -> Cursor.after(HISTORY + id, last.id()));
    }

    /** Whether there is or was a speaker of this id: a merged one counts. */
    @Transactional
    public boolean isThere(UUID id) {
        return entityManager
                .createNativeQuery("select count(*) from speakers where id = :id")
                .setParameter("id", id)
                .getSingleResult()
                .equals(1L);
    }
}
