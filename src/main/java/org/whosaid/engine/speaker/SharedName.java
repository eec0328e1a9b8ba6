package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.text.TokenizedText;

/** Decides between people of one surname by what only shows where the name stands: whom the words speak of, who spoke just before. */
final class SharedName {
    /** What is left of the confidence where the name alone would not tell. */
    private static final double INDIRECT = 0.9;
    /** More of one name nobody keeps apart; keeps the time linear. */
    private static final int MOST_BEARERS = 50;

    private final TokenizedText reading;
    private final EntityMentions cast;
    private final Kinship kinship;
    private final AttributionSequence conversation;

    SharedName(ResolutionContext scene, AttributionSequence conversation) {
        this.reading = scene.reading();
        this.cast = scene.cast();
        this.kinship = scene.kinship();
        this.conversation = conversation;
    }

    /** Empty where the name itself says more. */
    Optional<Resolution> resolve(NameMention mention, SourceRange range, Set<Referent> spokenOf) {
        if (mention.isFull()) {
            return Optional.empty();
        }
        return relative(mention)
                .or(() -> unnamed(mention, spokenOf))
                .or(() -> whoJustSpoke(mention, range))
                .map(e -> Resolution.of(e, SpeakerReason.SURNAME_OF).times(INDIRECT));
    }

    /** "Sir Jan Holm and his wife, Eva": she is Lady Holm, though her surname is nowhere. */
    private Optional<Entity> relative(NameMention mention) {
        boolean titled = mention.gender() != Gender.UNKNOWN;
        Optional<Entity> bearer =
                cast.namedAt(mention.from()).filter(e -> !e.fullest().isFull());
        if (!titled || bearer.isEmpty()) {
            return Optional.empty();
        }
        List<Entity> family = bearers(mention).stream()
                .flatMap(e -> kinship.family(e).stream())
                .filter(e -> !e.fullest().isFull() && e.gender().agreesWith(mention.gender()))
                .distinct()
                .toList();
        return only(family);
    }

    /** "“Jan would have sold it,” Holm said": of two Holms the other one. */
    private Optional<Entity> unnamed(NameMention mention, Set<Referent> spokenOf) {
        List<Entity> bearers = bearers(mention).stream()
                .filter(e -> mention.titles().isEmpty() || e.gender() == mention.gender())
                .toList();
        Optional<Entity> meant = cast.namedAt(mention.from());
        boolean told = meant.isPresent() && !spokenOf.contains(meant.get());
        if (told || bearers.size() < 2 || bearers.stream().noneMatch(spokenOf::contains)) {
            return Optional.empty();
        }
        return only(bearers.stream().filter(e -> !spokenOf.contains(e)).toList());
    }

    /** "It was late, the detective said. “Go home,” Holm said": the detective is a Holm and in the middle of what she says. */
    private Optional<Entity> whoJustSpoke(NameMention mention, SourceRange range) {
        Optional<SourceRange> last = conversation.lastRange();
        Optional<Referent> speaker = conversation.lastSpeaker();
        if (speaker.isEmpty() || last.isEmpty() || !last.get().hasSource()) {
            return Optional.empty();
        }
        int since = last.get().anchor();
        boolean near = reading.paragraph(since) == reading.paragraph(range.from()) && since < range.from();
        List<Entity> bearers = near && mention.titles().isEmpty() ? bearers(mention) : new ArrayList<>();
        boolean others = bearers.stream().noneMatch(e -> e.positionBefore(range.from()) >= since);
        return others ? only(bearers.stream().filter(speaker.get()::equals).toList()) : Optional.empty();
    }

    private static Optional<Entity> only(List<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
    }

    /** The people of this surname. */
    private List<Entity> bearers(NameMention mention) {
        return cast.bearersOf(mention.last()).stream()
                .limit(MOST_BEARERS)
                .filter(e -> e.kind().isPerson()
                        && e.fullest().isFull()
                        && e.fullest().last().equals(mention.last()))
                .toList();
    }
}
