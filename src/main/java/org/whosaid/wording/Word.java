package org.whosaid.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whosaid.engine.text.Span;

/**
 * A word of a wording. Immutable.
 *
 * @param key under which it equals the same word in other typography: lower case, no accents, numbers as digits ("#5000000")
 * @param span where it stands, in UTF-16 units of the wording's text
 */
record Word(String key, Span span, Set<Trait> traits) {
    private static final double FUNCTION_WEIGHT = 0.25;

    Word {
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** How much it says: a word of content counts as much as four that only hold the sentence together. */
    double weight() {
        return is(Trait.FUNCTION) ? FUNCTION_WEIGHT : 1;
    }

    boolean isNegation() {
        return WordClass.NEGATION.has(key) || key.endsWith("n't");
    }

    static long negations(List<Word> words) {
        return words.stream().filter(Word::isNegation).count();
    }

    /** Whether its capital tells a name: at the start of a sentence every word has one. */
    boolean isName() {
        return is(Trait.CAPITALIZED) && !is(Trait.OPENS_SENTENCE) && !is(Trait.FUNCTION) && !is(Trait.NUMBER);
    }

    Word with(Trait trait) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Word(key, span, more);
    }
}
