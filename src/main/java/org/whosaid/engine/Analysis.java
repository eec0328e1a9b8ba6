package org.whosaid.engine;

import java.util.List;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Warning;

/**
 * Everything that the engine found in a text. Immutable.
 *
 * @param quotes ordered by the start of their content
 * @param warnings irregularities of the text that belong to no quote
 * @param nanos time spent, in nanoseconds
 */
public record Analysis(
        SourceText text, EngineVersion engine, List<Quote> quotes, List<Warning> warnings, StageNanos nanos) {
    public Analysis {
        quotes = List.copyOf(quotes);
        warnings = List.copyOf(warnings);
    }
}
