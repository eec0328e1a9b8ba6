package org.whosaid.store.speaker;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.whosaid.store.name.PersonName;
import org.whosaid.store.speaker.SpeakerProfiles.Bearer;
import org.whosaid.store.speaker.SpeakerProfiles.How;

/**
 * Which known speaker a document names. The same name and type is the same speaker when nothing speaks against it; where several bear
 * the name, the one for whom most speaks; where none stands out, nobody: a speaker too many can be merged, a quote in the wrong mouth
 * has done its harm.
 */
final class SpeakerChoosing {
    private final List<Bearer> bearers;
    private final Map<UUID, KnownSpeaker> known;

    SpeakerChoosing(List<Bearer> bearers, Map<UUID, KnownSpeaker> known) {
        this.bearers = bearers;
        this.known = known;
    }

    /**
     * The speaker, as it bears the name: perhaps one that was merged into another.
     *
     * @param keys the names, of which one is enough
     */
    Optional<UUID> choose(NamedSpeaker named, SpeakerLinkEvidence evidence, Set<String> keys) {
        Map<UUID, UUID> listed = bearing(named, evidence, keys, How::isListed);
        boolean isFull = evidence.isIdentified() || isFullForm(named);
        if (!isFull && listed.size() == 1) {
            return listed.values().stream().findFirst();
        }
        Map<UUID, UUID> decided = bearing(named, evidence, keys, How::isDecided);
        if (decided.size() == 1 && isFull) {
            return decided.values().stream().findFirst();
        }
        if (!decided.isEmpty()) {
            return mostSupported(decided, evidence);
        }
        Map<UUID, UUID> inTexts = isFull ? bearing(named, evidence, keys, how -> how == How.TEXT) : Map.of();
        return inTexts.size() == 1 && !isNameOfAnother(named, keys)
                ? inTexts.values().stream().findFirst()
                : Optional.empty();
    }

    /** Survivors with the name, each with the speaker as which it bears it. */
    private Map<UUID, UUID> bearing(
            NamedSpeaker named, SpeakerLinkEvidence evidence, Set<String> keys, Predicate<How> bears) {
        Map<UUID, UUID> found = new LinkedHashMap<>();
        for (Bearer bearer : bearers) {
            KnownSpeaker speaker = known.get(bearer.survivor());
            if (keys.contains(bearer.key())
                    && bearer.type().equals(named.type())
                    && bears.test(bearer.how())
                    && speaker != null
                    && !evidence.isAgainst(speaker)) {
                found.putIfAbsent(bearer.survivor(), bearer.id());
            }
        }
        return found;
    }

    // A single word is borne by many: it takes a person's word, or a sign, to join two articles by it.
    private Optional<UUID> mostSupported(Map<UUID, UUID> found, SpeakerLinkEvidence evidence) {
        int most = 0;
        Optional<UUID> choice = Optional.empty();
        for (Map.Entry<UUID, UUID> each : found.entrySet()) {
            KnownSpeaker speaker = known.get(each.getKey());
            int support = speaker == null ? 0 : evidence.support(speaker);
            if (support > most) {
                most = support;
                choice = Optional.of(each.getValue());
            } else if (support == most) {
                choice = Optional.empty();
            }
        }
        return choice;
    }

    // Acronyms and short names of organisations are names; a surname is not.
    private static boolean isFullForm(NamedSpeaker named) {
        return !named.isPerson() || !PersonName.of(named.key()).isSingle();
    }

    /** Whether somebody has it as their own name, against whom something spoke: then the alias is too weak. */
    private boolean isNameOfAnother(NamedSpeaker named, Collection<String> keys) {
        return bearers.stream()
                .anyMatch(bearer -> bearer.how().isDecided()
                        && keys.contains(bearer.key())
                        && bearer.type().equals(named.type()));
    }
}
