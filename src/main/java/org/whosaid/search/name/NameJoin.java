package org.whosaid.search.name;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.whosaid.store.sql.SqlRows;

/** Writes the SQL that finds speakers by what somebody types of a name. Thread-safe. */
@ApplicationScoped
public class NameJoin {
    // A name begins at any of its words: "rut" finds "Mark Rutte". The trigram indexes serve all patterns.
    private static final String BY_NAME = """
            join (select m.id, max(m.rank) as rank from (
                select t.id, 2.0 as rank from speakers t
                    where t.name_key like :prefix escape '!' or t.name_key like :inner escape '!'
                union all
                select a.speaker_id, 2.0 from speaker_aliases a
                    where a.alias_key like :prefix escape '!' or a.alias_key like :inner escape '!'
                %s) m group by m.id) f on f.id = s.id""";
    private static final String BY_LIKENESS = """
            union all
            select t.id, word_similarity(:name, t.name_key) from speakers t where :name <% t.name_key
            union all
            select a.speaker_id, word_similarity(:name, a.alias_key) from speaker_aliases a where :name <% a.alias_key
            """;
    /** Two swapped letters leave too few trigrams the same: four of the eight of "solhiem". */
    private static final String BY_SLIP = """
            union all
            select t.id, 1.0 from speakers t where t.name_key ~ :slips
            union all
            select a.speaker_id, 1.0 from speaker_aliases a where a.alias_key ~ :slips
            """;
    /** Where a title or another order of the words keeps it from being a beginning. */
    private static final String BY_MEANING = """
            union all
            select unnest(cast(:meant as uuid[])), 2.0
            """;
    /** Of fewer letters than this, everything is only one letter away. */
    private static final int SHORTEST_MISSPELT = 4;

    private final SpeakerNames names;

    NameJoin(SpeakerNames names) {
        this.names = names;
    }

    /** A join of speakers {@code s} with their rank {@code f}; adds its parameters. Needs a transaction. */
    public String sql(String name, Map<String, Object> parameters) {
        StringBuilder others = new StringBuilder();
        if (name.codePointCount(0, name.length()) >= SHORTEST_MISSPELT) {
            others.append(BY_LIKENESS);
            parameters.put("name", name);
        }
        NamePattern.swapped(name).ifPresent(slips -> {
            others.append(BY_SLIP);
            parameters.put("slips", slips);
        });
        // A single word has no title; and most names are typed letter by letter.
        if (name.contains(" ")) {
            others.append(BY_MEANING);
            parameters.put("meant", SqlRows.array(names.named(name)));
        }
        parameters.put("prefix", pattern(name));
        parameters.put("inner", "% " + pattern(name));
        return BY_NAME.formatted(others);
    }

    private static String pattern(String key) {
        return SpeakerNames.escaped(key) + "%";
    }
}
