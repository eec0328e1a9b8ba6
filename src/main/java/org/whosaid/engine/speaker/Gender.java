package org.whosaid.engine.speaker;

/** A speaker's grammatical gender, as pronouns, forms of address and given names show it. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    boolean contradicts(Gender other) {
        return !agreesWith(other);
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
