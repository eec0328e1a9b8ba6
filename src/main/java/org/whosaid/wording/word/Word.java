package org.whosaid.wording.word;

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
public record Word(String key, Span span, Set<WordTrait> traits) {
    private static final double FUNCTION_WEIGHT = 0.25;

    public Word {
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    public boolean is(WordTrait trait) {
        return traits.contains(trait);
    }

    /** How much it says: a word of content counts as much as four that only hold the sentence together. */
    public double weight() {
        return is(WordTrait.FUNCTION) ? FUNCTION_WEIGHT : 1;
    }

    public boolean isNegation() {
        return WordClass.NEGATION.has(key) || key.endsWith("n't");
    }

    public static long negations(List<Word> words) {
        return words.stream().filter(Word::isNegation).count();
    }

    /** Whether its capital tells a name: at the start of a sentence every word has one. */
    public boolean isName() {
        return is(WordTrait.CAPITALIZED)
                && !is(WordTrait.OPENS_SENTENCE)
                && !is(WordTrait.FUNCTION)
                && !is(WordTrait.NUMBER);
    }

    public Word with(WordTrait trait) {
        EnumSet<WordTrait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Word(key, span, more);
    }
}
