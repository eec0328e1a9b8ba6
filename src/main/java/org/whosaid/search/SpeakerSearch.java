package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.whosaid.store.NameKey;
import org.whosaid.store.SpeakerEntity;
import org.whosaid.store.SpeakerRepository;

/** Finds speakers, by name. Thread-safe. */
@ApplicationScoped
public class SpeakerSearch {
    // A name begins at any of its words: "rut" finds "Mark Rutte". The trigram indexes serve both patterns.
    private static final String BY_PREFIX = """
            and s.id in (select t.id from SpeakerEntity t where t.nameKey like :prefix escape '!' or t.nameKey like :inner escape '!'
                union select u.id from SpeakerEntity u join u.aliases a where a.aliasKey like :prefix escape '!'
                        or a.aliasKey like :inner escape '!')
            """;

    private final SpeakerRepository speakers;
    private final EntityManager entityManager;

    SpeakerSearch(SpeakerRepository speakers, EntityManager entityManager) {
        this.speakers = speakers;
        this.entityManager = entityManager;
    }

    @Transactional
    public Optional<FoundSpeaker> find(UUID id) {
        return speakers.findByIdOptional(id)
                .map(speaker -> counted(List.of(speaker)).get(0));
    }

    /** The same id, if there is one of it. */
    @Transactional
    public Optional<UUID> existing(UUID id) {
        return speakers.count("id", id) > 0 ? Optional.of(id) : Optional.empty();
    }

    /** In the order of their names; with a prefix, those with a name or alias of which a word begins so. */
    @Transactional
    public Page<FoundSpeaker> find(Optional<String> prefix, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder("from SpeakerEntity s where true ");
        prefix.map(NameKey::of).ifPresent(key -> {
            query.append(BY_PREFIX);
            parameters.put("prefix", pattern(key));
            parameters.put("inner", "% " + pattern(key));
        });
        page.afterIn(prefix).ifPresent(cursor -> {
            query.append("and (s.nameKey, s.id) > (:key, :id) ");
            parameters.put("key", cursor.key());
            parameters.put("id", cursor.id());
        });
        List<SpeakerEntity> found = speakers.find(
                        query.append("order by s.nameKey, s.id").toString(), parameters)
                .page(0, page.limit() + 1)
                .list();
        return Page.of(
                counted(found), page.limit(), last -> Cursor.after(prefix, last.speaker().nameKey, last.speaker().id));
    }

    private List<FoundSpeaker> counted(List<SpeakerEntity> found) {
        Map<UUID, Long> counts = entityManager
                .createQuery(
                        "select q.speaker.id, count(*) from QuoteEntity q where q.speaker in :found group by q.speaker.id",
                        Object[].class)
                .setParameter("found", found)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        return found.stream()
                .map(speaker -> new FoundSpeaker(whole(speaker), counts.getOrDefault(speaker.id, 0L)))
                .toList();
    }

    private static SpeakerEntity whole(SpeakerEntity speaker) {
        Hibernate.initialize(speaker.aliases);
        Hibernate.initialize(speaker.roles);
        return speaker;
    }

    private static String pattern(String key) {
        return SpeakerNames.escaped(key) + "%";
    }
}
