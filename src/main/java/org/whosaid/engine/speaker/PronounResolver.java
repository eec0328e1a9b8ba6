package org.whosaid.engine.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a pronoun to its antecedent by number, gender and salience. */
final class PronounResolver {
    /** A person whose gender nothing tells may be meant, but one whose gender fits comes first. */
    private static final double UNKNOWN_GENDER = 0.65;
    /** A bare name that could be a person's or a firm's. */
    private static final double OPEN_KIND = 0.5;
    /** Somebody without a name comes after those who have one. */
    private static final double UNNAMED = 0.6;
    /** Nobody speaks of himself by name. */
    private static final double NAMED_IN_CONTENT = 0.1;

    private record Weighed(Referent referent, double weight) {}

    private static final double LEAST_SUITABLE = 0.35;

    private final Discourse discourse;
    private final GivenNames givenNames;

    PronounResolver(Discourse discourse, GivenNames givenNames) {
        this.discourse = discourse;
        this.givenNames = givenNames;
    }

    /**
     * @param named those who are named in what the pronoun's bearer says
     */
    Antecedent resolve(PronounKind kind, int token, Set<Referent> named) {
        List<Weighed> weighed = discourse.salience(token, r -> fits(kind, r)).stream()
                .map(e -> new Weighed(e.getKey(), weight(e, kind, named)))
                .sorted(Comparator.comparingDouble((Weighed w) -> -w.weight()))
                .toList();
        if (weighed.isEmpty()) {
            return Antecedent.none();
        }
        double first = weighed.get(0).weight();
        double second = weighed.size() > 1 ? weighed.get(1).weight() : 0;
        return new Antecedent(weighed.stream().map(Weighed::referent).toList(), (first - second) / first);
    }

    /** The most salient person of whom nothing tells the gender. */
    Optional<Referent> ungendered(int token) {
        return discourse.salience(token, r -> canBePerson(r) && !r.isPlural() && r.gender() == Gender.UNKNOWN).stream()
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private double weight(Map.Entry<Referent, Double> entry, PronounKind kind, Set<Referent> named) {
        Referent referent = entry.getKey();
        double weight = entry.getValue();
        if (kind.isPersonal() && referent.gender() == Gender.UNKNOWN) {
            double suits = referent instanceof Entity entity ? entity.suits(kind.gender(), givenNames) : 0.5;
            weight *= Math.max(LEAST_SUITABLE, suits + UNKNOWN_GENDER - 0.5);
        }
        if (referent instanceof Entity entity && entity.kind() == NameKind.OPEN) {
            weight *= OPEN_KIND;
        }
        if (referent.type() == SpeakerType.ANONYMOUS) {
            weight *= UNNAMED;
        }
        return named.contains(referent) ? weight * NAMED_IN_CONTENT : weight;
    }

    static boolean fits(PronounKind kind, Referent referent) {
        return switch (kind) {
            case HE, SHE -> canBePerson(referent) && referent.gender().agreesWith(kind.gender());
            case IT -> !referent.isPlural() && canBeThing(referent);
            case THEY -> referent.isPlural() || canBeThing(referent);
            case I -> false;
        };
    }

    private static boolean canBePerson(Referent referent) {
        boolean open = referent instanceof Entity entity && entity.kind() == NameKind.OPEN;
        return open
                || referent.type() == SpeakerType.PERSON && !referent.isPlural()
                || referent.type() == SpeakerType.ANONYMOUS;
    }

    private static boolean canBeThing(Referent referent) {
        boolean thing = referent.type() == SpeakerType.ORGANIZATION || referent.type() == SpeakerType.DOCUMENT;
        return thing && !(referent instanceof Referent.Joint) && referent.gender() == Gender.UNKNOWN;
    }
}
