package org.whosaid.engine.encoder;

/**
 * Where a word points to, with probabilities; those too small to matter are left out. Immutable.
 *
 * <p>The arrays are not copied: a text has thousands of these, and none leaves the engine.
 */
public final class WordPointers {
    /** Points to nothing. */
    public static final WordPointers NOWHERE = new WordPointers(new int[0], new float[0], 1f);

    private final int[] words;
    private final float[] probabilities;
    private final float none;

    WordPointers(int[] words, float[] probabilities, float none) {
        this.words = words;
        this.probabilities = probabilities;
        this.none = none;
    }

    /** Points to this word, surely. */
    public static WordPointers sure(int word) {
        return new WordPointers(new int[] {word}, new float[] {1f}, 0f);
    }

    /** Probability that it points to no word in sight. */
    public double none() {
        return none;
    }

    /** Probability that it points to this word. */
    public double to(int word) {
        return within(word, word + 1);
    }

    /** Probability that it points to one of the words {@code [from, to)}. */
    public double within(int from, int to) {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += from <= words[i] && words[i] < to ? probabilities[i] : 0;
        }
        return sum;
    }
}
