package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.whosaid.engine.text.TokenizedText;

/** Clusters the names of a text: full names first, so that a short name finds its bearer wherever the full one stands. */
final class EntityMentionsBuilder {
    private final EntityMentions cast;
    private final NameChoice choice;
    private final ShortNames shortNames;
    /** How often each short name stands in the text. */
    private final Map<List<String>, Long> uses = new HashMap<>();

    EntityMentionsBuilder(TokenizedText reading) {
        this.cast = new EntityMentions(reading);
        this.choice = new NameChoice(reading);
        this.shortNames = new ShortNames(reading, cast);
    }

    EntityMentions cast() {
        return cast;
    }

    void placeFullNames(List<NameMention> mentions) {
        mentions.stream().filter(NameMention::isFull).filter(this::isNew).forEach(this::placeFull);
    }

    private boolean isNew(NameMention mention) {
        return cast.mentionAt(mention.from()).isEmpty();
    }

    void placeShortNames(List<NameMention> mentions) {
        List<NameMention> shorts = mentions.stream()
                .filter(Predicate.not(NameMention::isFull))
                .filter(this::isNew)
                .toList();
        shorts.forEach(m -> uses.merge(m.parts(), 1L, Long::sum));
        // "Mr. Holm" and "Karin" show who is not meant by a bare "Holm": they come first.
        shorts.stream().filter(this::isTelling).forEach(this::placeShort);
        shorts.stream().filter(Predicate.not(this::isTelling)).forEach(this::placeShort);
    }

    private boolean isTelling(NameMention mention) {
        boolean given = cast.bearersOf(mention.first()).stream().anyMatch(e -> isGivenNameOf(mention, e));
        return mention.gender() != Gender.UNKNOWN || given;
    }

    private static boolean isGivenNameOf(NameMention mention, Entity entity) {
        return entity.kind().isPerson()
                && entity.fullest().isFull()
                && entity.fullest().first().equals(mention.first());
    }

    private void placeFull(NameMention mention) {
        Optional<Entity> known = cast.bearersOf(mention.last()).stream()
                .filter(e -> isSame(e, mention))
                .findFirst()
                .or(() -> cast.bearersOf(mention.first()).stream()
                        .filter(e -> isSame(e, mention))
                        .findFirst());
        known.ifPresentOrElse(e -> cast.join(e, mention), () -> cast.introduce(mention));
    }

    private static boolean isSame(Entity entity, NameMention mention) {
        NameMention full = entity.fullest();
        if (!entity.kind().fits(mention.kind())) {
            return full.parts().equals(mention.parts());
        }
        boolean place = entity.kind() == NameKind.PLACE || mention.kind() == NameKind.PLACE;
        if (place) {
            return full.parts().equals(mention.parts());
        }
        return entity.kind().isPerson() || mention.kind().isPerson()
                ? NameMatch.sameBearer(full, mention)
                : NameMatch.strength(shorter(full, mention), longer(full, mention)) >= 2;
    }

    private static NameMention shorter(NameMention one, NameMention other) {
        return one.parts().size() <= other.parts().size() ? one : other;
    }

    private static NameMention longer(NameMention one, NameMention other) {
        return one.parts().size() <= other.parts().size() ? other : one;
    }

    private void placeShort(NameMention given) {
        NameMention mention = given.kind() == NameKind.PLACE && isSurname(given) ? given.as(NameKind.OPEN) : given;
        List<Entity> bearers = shortNames.bearers(mention);
        boolean other = bearers.stream().allMatch(e -> e.gender().contradicts(mention.gender()));
        if (bearers.isEmpty() || other) {
            cast.introduce(mention);
            return;
        }
        choice.choose(mention, bearers, uses.getOrDefault(mention.parts(), 0L))
                .ifPresentOrElse(e -> cast.join(e, mention), () -> cast.leaveOpen(mention, bearers));
    }

    /** "Clinton" is a town too. */
    private boolean isSurname(NameMention mention) {
        return cast.bearersOf(mention.last()).stream()
                .anyMatch(e -> e.kind().isPerson() && e.fullest().last().equals(mention.last()));
    }
}
