package org.whosaid.search.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.name.RoleWords;
import org.whosaid.store.sql.SqlRows;

/** Whom a name can mean. Thread-safe. */
@ApplicationScoped
public class SpeakerNames {
    // "Roux" is Camille Roux, "Kennedy" is Robert Kennedy Jr.; but "Court" is not the Supreme Court. What a surname is
    // of, the end of the name tells: "van der Bellen" has three words. The trigram indexes serve the patterns.
    private static final List<String> AFTER_SURNAME = afterSurname();

    // One look into the index here, too; the second expression is tried on what the first has found.
    private static final String READ = """
            select speaker_survivor(s.id) from speakers s
            where s.name_key ~ :ending and (s.type = 'person' or s.name_key || '' ~ :whole)
            union
            select speaker_survivor(a.speaker_id) from speaker_aliases a join speakers s on s.id = a.speaker_id
            where a.alias_key ~ :ending and (s.type = 'person' or a.alias_key || '' ~ :whole)
            order by 1""";

    private final EntityManager entityManager;
    private final NameReadings readings;

    SpeakerNames(EntityManager entityManager, NameReadings readings) {
        this.entityManager = entityManager;
        this.readings = readings;
    }

    /** Nothing, or a suffix: "Kennedy Jr", "Kennedy Jr.", "Kennedy, Jr.", "Kennedy III". */
    private static List<String> afterSurname() {
        Stream<String> suffixes = WordLists.ENGLISH.list("name-suffixes").stream()
                .flatMap(suffix ->
                        suffix.endsWith(".") ? Stream.of(" " + suffix, ", " + suffix) : Stream.of(" " + suffix));
        return Stream.concat(Stream.of(""), suffixes).toList();
    }

    /** Whom the name means, as {@link #bearers} finds them. */
    public List<UUID> named(String name) {
        return bearers(name).ids();
    }

    /**
     * Every speaker of this name or alias, and every person whose name or alias ends in it. If there is none: those of the same name
     * in other letters or with initials; then, as long as the words before it are titles, those of what is left.
     */
    public NameBearers bearers(String name) {
        String key = NameKey.of(name);
        List<UUID> exact = exact(key);
        if (!exact.isEmpty()) {
            return new NameBearers(key, exact);
        }
        return readings.of(name).stream()
                .map(reading -> new NameBearers(reading.key(), read(reading)))
                .filter(bearers -> !bearers.ids().isEmpty())
                .findFirst()
                .orElse(new NameBearers(key, List.of()));
    }

    private List<UUID> read(NameReading reading) {
        List<UUID> ids = ids(entityManager
                .createNativeQuery(READ)
                .setParameter("ending", NamePattern.ending(reading.key()))
                .setParameter("whole", reading.isPerson() ? NamePattern.NOBODY : NamePattern.whole(reading.key())));
        Set<String> asked = RoleWords.of(String.join(" ", reading.taken()));
        if (!reading.mustBeKnown() && (asked.isEmpty() || ids.size() < 2)) {
            return ids;
        }
        Map<UUID, Set<String>> known = roles(ids);
        List<UUID> holders = ids.stream()
                .filter(id -> known.getOrDefault(id, Set.of()).containsAll(asked))
                .toList();
        return reading.mustBeKnown() ? holders : orUnknown(ids, holders, known);
    }

    /** Of several bearers a title means the one who has it, or one of whom no role is known; where nobody has it, any of them. */
    private static List<UUID> orUnknown(List<UUID> ids, List<UUID> holders, Map<UUID, Set<String>> known) {
        return holders.isEmpty()
                ? ids
                : ids.stream()
                        .filter(id -> holders.contains(id) || !known.containsKey(id))
                        .toList();
    }

    private Map<UUID, Set<String>> roles(List<UUID> ids) {
        Map<UUID, Set<String>> known = new HashMap<>();
        SqlRows.of(entityManager
                        .createNativeQuery(
                                "select speaker_id, role from speaker_roles where speaker_id = any (cast(:ids as uuid[]))",
                                Tuple.class)
                        .setParameter("ids", SqlRows.array(ids)))
                .forEach(row -> known.computeIfAbsent(row.get("speaker_id", UUID.class), id -> new HashSet<>())
                        .addAll(RoleWords.of(row.get("role", String.class))));
        return known;
    }

    private List<UUID> exact(String key) {
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
        return ids(query);
    }

    private static List<UUID> ids(Query query) {
        List<UUID> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /** The id of the speaker that answers for an id: the same one, unless it was merged. */
    public Optional<UUID> existing(UUID id) {
        return entityManager
                .createNativeQuery("select s from speaker_survivor(:id) s where s is not null")
                .setParameter("id", id)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    // One look into the index of trigrams, then ten patterns on the few rows that it found: of ten looks the planner
    // thinks that to read all names is cheaper, which it is not. What is done to the column keeps the ten from the
    // index.
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
