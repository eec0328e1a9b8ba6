package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds the organisation that a description means: by its name's noun, by role, or because the text is about it. */
final class DescribedOrganization {
    private static final Set<String> PLACES = WordLists.SPEAKER.set("described-organization.places");

    /** So many names a reader compares with a description; keeps the time linear. */
    private static final int MOST_COMPARED = 1_000;

    private final TokenizedText reading;
    private final EntityMentions cast;
    private final Discourse discourse;

    DescribedOrganization(ResolutionContext scene) {
        this.reading = scene.reading();
        this.cast = scene.cast();
        this.discourse = scene.discourse();
    }

    Optional<Resolution> named(NounPhrase phrase) {
        String head = reading.lower(phrase.head());
        if (isOwned(phrase)) {
            return Optional.empty();
        }
        List<Entity> bearers = cast.entities().stream()
                .limit(MOST_COMPARED)
                .filter(e -> e.type() == SpeakerType.ORGANIZATION)
                .filter(e -> e.hasRole(head) || e.fullest().parts().contains(head))
                .filter(e -> modifiersFit(e, phrase))
                .toList();
        return best(bearers, phrase).map(e -> Resolution.of(e, SpeakerReason.DESCRIPTION_OF));
    }

    /** A name inside the description: "the Holm campaign" is no other campaign. */
    private boolean isOwned(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (cast.mentionAt(i).isPresent()) {
                return true;
            }
        }
        return FunctionWords.isPossessive(reading.lower(phrase.from()));
    }

    /** "The appeals court" is not the Supreme Court: what stands between article and noun must be in name or roles. */
    private boolean modifiersFit(Entity entity, NounPhrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            String word = reading.lower(i);
            boolean known = entity.fullest().parts().contains(word)
                    || entity.contextWords().contains(RoleFinder.stem(word));
            if (!known && reading.at(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Entity> best(List<Entity> bearers, NounPhrase phrase) {
        List<Map.Entry<Referent, Double>> salience = discourse.salience(phrase.from(), bearers::contains);
        return salience.isEmpty()
                ? bearers.stream().findFirst().filter(e -> bearers.size() == 1)
                : Optional.of((Entity) salience.get(0).getKey());
    }

    /** "The company", with nothing else: the one that the text is about. */
    Optional<Resolution> salient(NounPhrase phrase) {
        String head = reading.lower(phrase.head());
        boolean plain = reading.at(phrase.from()).is("the")
                && phrase.head() <= phrase.from() + 2
                && phrase.to() <= phrase.head() + 1;
        NameKind kind = PLACES.contains(head) ? NameKind.PLACE : NameKind.ORGANIZATION;
        if (!plain || isOwned(phrase)) {
            return Optional.empty();
        }
        return discourse
                .salience(
                        phrase.from(),
                        r -> r instanceof Entity e
                                && e.kind() == kind
                                && OrganizationClass.agree(e, head)
                                && modifiersFit(e, phrase))
                .stream()
                .findFirst()
                .map(e ->
                        Resolution.of(e.getKey(), SpeakerReason.DESCRIPTION_OF).times(0.8));
    }
}
