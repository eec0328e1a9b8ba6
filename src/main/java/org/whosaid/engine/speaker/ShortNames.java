package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.engine.text.TokenizedText;

/** Finds those whom a short name can mean. */
final class ShortNames {
    /** So many names a reader compares with an unknown one; keeps the time linear. */
    private static final int MOST_ENTITIES = 1_000;

    private final TokenizedText reading;
    private final EntityMentions cast;

    ShortNames(TokenizedText reading, EntityMentions cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** Those whom a short name can mean, by the strongest kind of likeness that anybody has. */
    List<Entity> bearers(NameMention mention) {
        List<Entity> best = new ArrayList<>();
        int strongest = 1;
        for (Entity entity : cast.bearersOf(mention.first())) {
            int strength = canShorten(mention, entity) ? strength(mention, entity) : 0;
            if (strength > strongest) {
                best.clear();
                strongest = strength;
            }
            if (strength >= strongest && strength > 0) {
                best.add(entity);
            }
        }
        return best.isEmpty() ? others(mention) : best;
    }

    /** "Mexico" is not short for "Mexico City", nor "U.N." for the "U.N. Charter"; "Kestrel" is for "Kestrel Foods". */
    private boolean canShorten(NameMention mention, Entity entity) {
        boolean whole =
                mention.kind() == NameKind.PLACE || reading.at(mention.from()).isAllCapitals();
        return entity.kind().fits(mention.kind())
                && (!whole
                        || entity.kind().isPerson()
                        || entity.fullest().parts().equals(mention.parts()));
    }

    private static int strength(NameMention mention, Entity entity) {
        return entity.forms().stream()
                .filter(m -> m.parts().size() >= mention.parts().size())
                .mapToInt(m -> NameMatch.strength(mention, m))
                .max()
                .orElse(0);
    }

    /** Without a common word: an acronym, or a surname misspelt by a letter. */
    private List<Entity> others(NameMention mention) {
        boolean acronym = reading.at(mention.from()).isAllCapitals();
        return cast.entities().stream()
                .limit(MOST_ENTITIES)
                .filter(e -> acronym
                        ? !e.kind().isPerson()
                                && NameMatch.isAcronym(
                                        mention.first(), e.fullest().parts())
                        : e.kind().isPerson()
                                && e.fullest().isFull()
                                && NameMisspelling.likely(
                                        mention.last(), e.fullest().last()))
                .sorted(Comparator.comparing(e -> e.fullest().from()))
                .limit(1)
                .toList();
    }
}
