package org.whosaid.engine.encoder;

import org.whosaid.engine.text.TokenizedText;

/** Scores the words of a text. Thread-safe; the same text gives the same scores, whatever else is being read. */
public interface TextEncoder extends AutoCloseable {
    WordScores read(TokenizedText text);

    /** Name, version and training data of the model. */
    ModelInfo model();

    /** Waits for readings under way. */
    @Override
    void close();
}
