package org.whosaid.search.group;

import java.util.EnumSet;
import java.util.Set;
import org.whosaid.store.name.CanonicalWords;
import org.whosaid.wording.alignment.Wording;

/**
 * What turns the meaning between two wordings of a quote. A sentence and its negation are alike by any measure of letters, so these are
 * looked for by themselves.
 */
public enum MeaningChange {
    /** Other numbers, in digits or in words. */
    NUMBERS,
    /** A negation more or less. */
    NEGATION,
    /** Any words. */
    WORDS;

    /** None for the same words; {@link #WORDS} only where nothing graver differs. In no order: what stands elsewhere is another difference. */
    static Set<MeaningChange> between(String words, String others) {
        Wording one = Wording.asked(words);
        Wording other = Wording.asked(others);
        Set<MeaningChange> found = EnumSet.noneOf(MeaningChange.class);
        if (!one.numbers().equals(other.numbers())) {
            found.add(NUMBERS);
        }
        if (!one.negations().equals(other.negations())) {
            found.add(NEGATION);
        }
        if (found.isEmpty() && !CanonicalWords.of(words).equals(CanonicalWords.of(others))) {
            found.add(WORDS);
        }
        return found;
    }
}
