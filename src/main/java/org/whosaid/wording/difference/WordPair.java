package org.whosaid.wording.difference;

import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.word.Contractions;
import org.whosaid.wording.word.Inflection;
import org.whosaid.wording.word.SpellingVariants;
import org.whosaid.wording.word.Transposition;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordClass;
import org.whosaid.wording.word.WordTrait;

/** A word that was asked about and the other one that stands in its place. */
record WordPair(Word asked, Word found) {
    /** In what they differ; what weighs most, where several things hold. */
    DifferenceKind kind() {
        if (asked.isNegation() != found.isNegation() || isPrefixed("un", "in", "im", "il", "ir", "dis", "non")) {
            return DifferenceKind.NEGATION;
        }
        if (any(WordTrait.NUMBER) || both(WordClass.UNIT)) {
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
        boolean bothCommon = !asked.is(WordTrait.CAPITALIZED) && !found.is(WordTrait.CAPITALIZED);
        if ((bothCommon || !isName) && SpellingVariants.isSame(asked.key(), found.key())) {
            return DifferenceKind.SPELLING;
        }
        // With a capital both may be names, and two letters swapped make another person: "Brain", "Brian".
        if (bothCommon && Transposition.isLikely(asked.key(), found.key())) {
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

    private boolean any(WordTrait trait) {
        return asked.is(trait) || found.is(trait);
    }

    private boolean both(WordClass words) {
        return words.has(asked.key()) && words.has(found.key());
    }
}
