package org.whosaid.engine;

import org.whosaid.engine.text.SourceText;

/**
 * Finds in a text what is said and by whom. Thread-safe; the same text gives the same analysis, whatever else runs.
 */
public interface QuoteEngine extends AutoCloseable {
    /** Reads the text. Never fails on a strange text. */
    Analysis analyse(SourceText text);

    /** Name and version of code and model. */
    EngineVersion version();

    /** Frees the model; waits for analyses under way. */
    @Override
    void close();
}
