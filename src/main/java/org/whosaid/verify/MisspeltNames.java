package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.whosaid.search.name.NameReadings;
import org.whosaid.search.name.SpeakerNames;
import org.whosaid.store.sql.SqlRows;
import org.whosaid.wording.word.Transposition;

/**
 * Finds whom a name means that has two neighbouring letters swapped, "Feild", who is Anna Field, or, if it is a full name, one letter
 * wrong, missing or too many: "Anna Fielt". Thread-safe; needs a transaction.
 *
 * <p>Rather nobody than somebody else: it is no slip where anybody kept has that very word in a name ("Brain Holm" is not Brian Holm if
 * there is a Hedda Brain), nor where it could be the slip of two names.
 */
@ApplicationScoped
class MisspeltNames {
    private static final String NAMED = """
            select v.key, speaker_survivor(s.id) as id from unnest(cast(:keys as text[]), cast(:endings as text[])) v(key, ending)
            join speakers s on s.name_key = v.key or (s.type = 'person' and s.name_key like v.ending escape '!')
            union
            select v.key, speaker_survivor(a.speaker_id) from unnest(cast(:keys as text[]), cast(:endings as text[])) v(key, ending)
            join speaker_aliases a on a.alias_key = v.key or a.alias_key like v.ending escape '!'
            join speakers s on s.id = a.speaker_id and (s.type = 'person' or a.alias_key = v.key)""";

    /** A word of letters needs no escape in a regular expression. */
    private static final String IS_NAME = """
            select exists (select from speakers where name_key ~ :word)
                or exists (select from speaker_aliases where alias_key ~ :word)""";

    private static final String ONE_LETTER = """
            select s.name_key as key, speaker_survivor(s.id) as id from speakers s where s.type = 'person' and s.name_key ~ :near
            union
            select a.alias_key, speaker_survivor(a.speaker_id) from speaker_aliases a join speakers s on s.id = a.speaker_id
            where s.type = 'person' and a.alias_key ~ :near""";

    private final EntityManager entityManager;
    private final NameReadings readings;

    MisspeltNames(EntityManager entityManager, NameReadings readings) {
        this.entityManager = entityManager;
        this.readings = readings;
    }

    /** Speakers of the one name of which this one is a slip; none if there is no such name, or several. */
    Set<UUID> meant(String name) {
        String key = readings.bare(name);
        Set<UUID> swapped = swapped(key);
        return swapped.isEmpty() ? oneLetter(key) : swapped;
    }

    /** The one speaker of a full name that is one letter away from this one. */
    private Set<UUID> oneLetter(String key) {
        OneLetter slip = OneLetter.of(key, readings.titles());
        if (slip.isImpossible()) {
            return Set.of();
        }
        Set<UUID> found = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        SqlRows.of(entityManager.createNativeQuery(ONE_LETTER, Tuple.class).setParameter("near", slip.pattern()))
                .forEach(row -> slip.wordWithSlip(row.get("key", String.class)).ifPresent(word -> {
                    words.add(word);
                    found.add(row.get("id", UUID.class));
                }));
        return found.size() == 1 && words.stream().noneMatch(this::isName) ? found : Set.of();
    }

    private Set<UUID> swapped(String key) {
        Map<String, String> slips = slips(key);
        Map<String, Set<UUID>> named = named(List.copyOf(slips.keySet()));
        if (named.size() != 1) {
            return Set.of();
        }
        Map.Entry<String, Set<UUID>> only = named.entrySet().iterator().next();
        return isName(slips.getOrDefault(only.getKey(), "")) ? Set.of() : only.getValue();
    }

    /** Each name of which this one may be a slip, and the word with the slip in it. */
    private static Map<String, String> slips(String key) {
        String[] words = key.split(" ");
        Map<String, String> slips = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            for (String unswapped : Transposition.of(word)) {
                words[i] = unswapped;
                slips.put(String.join(" ", words), word);
            }
            words[i] = word;
        }
        return slips;
    }

    private Map<String, Set<UUID>> named(List<String> keys) {
        Map<String, Set<UUID>> named = new TreeMap<>();
        if (!keys.isEmpty()) {
            SqlRows.of(entityManager
                            .createNativeQuery(NAMED, Tuple.class)
                            .setParameter("keys", keys.toArray(String[]::new))
                            .setParameter(
                                    "endings",
                                    keys.stream().map(SpeakerNames::asLastWords).toArray(String[]::new)))
                    .forEach(row -> named.computeIfAbsent(row.get("key", String.class), key -> new TreeSet<>())
                            .add(row.get("id", UUID.class)));
        }
        return named;
    }

    private boolean isName(String word) {
        return (boolean) entityManager
                .createNativeQuery(IS_NAME)
                .setParameter("word", "\\m" + word + "\\M")
                .getSingleResult();
    }
}
