package org.whosaid.engine.speaker;

import java.util.EnumMap;
import java.util.Map;

/** What names, titles and pronouns say about somebody's gender; what is said outright comes before pronouns. Confined to one call. */
final class GenderEvidence {
    /** So many times as many pronouns of one gender as of the other tell it. */
    private static final int CLEAR = 2;

    private Gender said = Gender.UNKNOWN;
    private final Map<Gender, Integer> pronouns = new EnumMap<>(Gender.class);

    void say(Gender evidence) {
        said = said.or(evidence);
    }

    /** Takes note of a pronoun that can hardly mean anybody else; one mistaken pronoun does not decide. */
    void hear(Gender pronoun) {
        pronouns.merge(pronoun, 1, Integer::sum);
    }

    Gender best() {
        return said.or(byPronouns());
    }

    private Gender byPronouns() {
        int she = pronouns.getOrDefault(Gender.FEMALE, 0);
        int he = pronouns.getOrDefault(Gender.MALE, 0);
        return she > CLEAR * he ? Gender.FEMALE : he > CLEAR * she ? Gender.MALE : Gender.UNKNOWN;
    }
}
