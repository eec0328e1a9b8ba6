package org.whosaid.engine.attribution;

import java.util.List;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.TokenizedText;

/** Finds the attributions of a text. Implementations are thread-safe and keep nothing between calls. */
public interface AttributionReader {
    /** Attributions ordered by the start of their content. */
    List<Attribution> read(TokenizedText text, MarkedQuotations marks, WordScores scores);
}
