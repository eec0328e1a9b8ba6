package org.whosaid.engine.encoder;

import org.whosaid.engine.text.Span;

/** What the model says of each word of a text. Immutable; words are numbered from 0 in text order. */
public interface WordScores {
    /** Number of words. */
    int size();

    /** Where the word stands. */
    Span word(int word);

    /** Whether the word is the first of its paragraph. */
    boolean beginsParagraph(int word);

    /** Natural logarithm of the probability of a label. */
    double label(int word, WordLabel label);

    /** From a word of content or cue to the first word of its cue, or of its content where it has no cue. */
    WordPointers link(int word);

    /** From the first word of a cue, or of content without one, to its source. */
    WordPointers source(int word);
}
