package org.whosaid.wording;

/** A word that was asked about and the other one that stands in its place. */
record WordPair(Word asked, Word found) {
    /** In what they differ; what weighs most, where several things hold. */
    DifferenceKind kind() {
        if (asked.isNegation() != found.isNegation() || isPrefixed("un", "in", "im", "il", "ir", "dis", "non")) {
            return DifferenceKind.NEGATION;
        }
        if (any(Trait.NUMBER) || both(WordClass.UNIT)) {
            return DifferenceKind.NUMBER;
        }
        if (Contractions.expanded(asked.key()).equals(Contractions.expanded(found.key()))) {
            return DifferenceKind.CONTRACTION;
        }
        if (both(WordClass.DATE)) {
            return DifferenceKind.DATE;
        }
        if (both(WordClass.PRONOUN)) {
            return DifferenceKind.PRONOUN;
        }
        return both(WordClass.MODALITY) ? DifferenceKind.MODALITY : kindOfContent();
    }

    private DifferenceKind kindOfContent() {
        boolean isName = asked.isName() || found.isName();
        boolean bothCommon = !asked.is(Trait.CAPITALIZED) && !found.is(Trait.CAPITALIZED);
        if ((bothCommon || !isName) && Spelling.isSame(asked.key(), found.key())) {
            return DifferenceKind.SPELLING;
        }
        // With a capital both may be names, and two letters swapped make another person: "Brain", "Brian".
        if (bothCommon && Slip.isLikely(asked.key(), found.key())) {
            return DifferenceKind.SPELLING;
        }
        if (Inflection.isSame(asked.key(), found.key())) {
            return DifferenceKind.INFLECTION;
        }
        return isName ? DifferenceKind.NAME : DifferenceKind.WORD;
    }

    private boolean isPrefixed(String... prefixes) {
        for (String prefix : prefixes) {
            if (asked.key().equals(prefix + found.key()) || found.key().equals(prefix + asked.key())) {
                return shorter() > 3;
            }
        }
        return false;
    }

    // "Side" and "inside", "on" and "non" are no opposites.
    private int shorter() {
        return Math.min(asked.key().length(), found.key().length());
    }

    private boolean any(Trait trait) {
        return asked.is(trait) || found.is(trait);
    }

    private boolean both(WordClass words) {
        return words.has(asked.key()) && words.has(found.key());
    }
}
