package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.store.NameKey;

/** Whom a name can mean. Thread-safe. */
@ApplicationScoped
public class SpeakerNames {
    // "Roux" is Camille Roux, "Kennedy" is Robert Kennedy Jr.; but "Court" is not the Supreme Court. What a surname is
    // of, the end of the name tells: "van der Bellen" has three words. The trigram indexes serve the patterns.
    private static final List<String> AFTER_SURNAME =
            List.of("", " jr", " jr.", ", jr.", " sr", " sr.", ", sr.", " ii", " iii", " iv");

    private final EntityManager entityManager;

    SpeakerNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every speaker of this name or alias, and every person whose name or alias ends in it. */
    public List<UUID> named(String name) {
        String key = NameKey.of(name);
        String sql = """
                select speaker_survivor(s.id) from speakers s where s.name_key = :key or (s.type = 'person' and (%s))
                union
                select speaker_survivor(a.speaker_id) from speaker_aliases a join speakers s on s.id = a.speaker_id
                where a.alias_key = :key or (s.type = 'person' and (%s))
                order by 1""".formatted(endings("s.name_key"), endings("a.alias_key"));
        Query query = entityManager.createNativeQuery(sql).setParameter("key", key);
        for (int i = 0; i < AFTER_SURNAME.size(); i++) {
            query.setParameter("ending" + i, asLastWords(key) + AFTER_SURNAME.get(i));
        }
        query.setParameter("within", asLastWords(key) + "%");
        List<UUID> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /** The id of the speaker that answers for an id: the same one, unless it was merged. */
    Optional<UUID> existing(UUID id) {
        return entityManager
                .createNativeQuery("select s from speaker_survivor(:id) s where s is not null")
                .setParameter("id", id)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    // One look into the index of trigrams, then ten patterns on the few rows that it found: of ten looks the planner
    // thinks that to read all
    // names is cheaper, which it is not. What is done to the column keeps the ten from the index.
    private static String endings(String column) {
        return column + " like :within escape '!' and ("
                + IntStream.range(0, AFTER_SURNAME.size())
                        .mapToObj(i -> column + " || '' like :ending" + i + " escape '!'")
                        .collect(Collectors.joining(" or "))
                + ")";
    }

    /** The pattern of LIKE, with the escape character "!", for names of more words that end in this one. */
    public static String asLastWords(String key) {
        return "% " + escaped(key);
    }

    /** A key for use in a pattern of LIKE with the escape character "!". */
    static String escaped(String key) {
        return key.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
