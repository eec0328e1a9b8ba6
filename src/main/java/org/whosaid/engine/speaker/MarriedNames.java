package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Finds whom a surname means that a text gives by marriage or birth only: "Tom Holm and his wife, Ida … Mrs. Holm". */
final class MarriedNames {
    /** So many mentions of a person a reader looks at for his kin; keeps the time linear. */
    private static final int MOST_MENTIONS = 20;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;

    MarriedNames(TokenizedText reading, Lexicon lexicon, EntityMentions cast) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Gives a surname with a form of address that fits nobody of that name to the one kin of the other gender. */
    void enrich() {
        for (Entity surname : cast.entities()) {
            NameMention mention = surname.fullest();
            if (!mention.isFull() && mention.gender() != Gender.UNKNOWN && mention.titleFrom() < mention.from()) {
                List<Entity> kin = cast.bearersOf(mention.last()).stream()
                        .filter(e -> !e.equals(surname) && e.fullest().isFull() && isBearer(e, mention))
                        .flatMap(e -> kinOf(e, mention.gender()))
                        .distinct()
                        .toList();
                if (kin.size() == 1) {
                    cast.merge(surname, kin.get(0));
                }
            }
        }
    }

    private static boolean isBearer(Entity entity, NameMention mention) {
        return entity.kind().isPerson() && entity.fullest().last().equals(mention.last());
    }

    private Stream<Entity> kinOf(Entity entity, Gender gender) {
        return entity.mentions().stream().limit(MOST_MENTIONS).flatMap(m -> kinAfter(m.to(), gender).stream());
    }

    /** "And his wife, Ida" right after the name. */
    private Optional<Entity> kinAfter(int and, Gender gender) {
        int noun = and + 2;
        if (!reading.at(and).is("and")
                || !FunctionWords.isPossessive(reading.lower(and + 1))
                || lexicon.nounGender(reading.lower(noun)) != gender) {
            return Optional.empty();
        }
        return cast.namedAt(reading.at(noun + 1).is(",") ? noun + 2 : noun + 1)
                .filter(e -> !e.fullest().isFull() && e.kind() != NameKind.ORGANIZATION);
    }
}
