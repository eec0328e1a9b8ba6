package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.whosaid.engine.speaker.TitleWords;
import org.whosaid.search.name.NameReadings;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.name.RoleWords;

/** Finds where a question names nobody in full: "Ingrid", "the mayor of Halvik". Thread-safe; needs a transaction. */
@ApplicationScoped
class PartialNames {
    private static final String BEGINS_NAME = """
            select exists (select from speakers where type = 'person' and name_key like :beginning escape '!')
                or exists (select from speaker_aliases a join speakers s on s.id = a.speaker_id
                    where s.type = 'person' and a.alias_key like :beginning escape '!')""";

    private final EntityManager entityManager;
    private final NameReadings readings;

    PartialNames(EntityManager entityManager, NameReadings readings) {
        this.entityManager = entityManager;
        this.readings = readings;
    }

    /** What the name tells; nothing where it is a name of more words, or one that no kept person's name begins with. */
    PartialName of(String name) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        TitleWords titles = readings.titles();
        Set<String> role = titles.isRole(words) ? RoleWords.of(String.join(" ", words)) : Set.of();
        String bare = readings.bare(name);
        String given = isWord(bare) && isBeginning(bare) ? bare : "";
        return new PartialName(given, role, titles.isDetailed(words));
    }

    private static boolean isWord(String name) {
        return !name.isEmpty() && name.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
    }

    private boolean isBeginning(String word) {
        return (boolean) entityManager
                .createNativeQuery(BEGINS_NAME)
                .setParameter("beginning", word + " %")
                .getSingleResult();
    }
}
