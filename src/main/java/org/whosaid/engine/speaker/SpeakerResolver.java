package org.whosaid.engine.speaker;

import java.util.List;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.TokenizedText;

/** Names the speakers of the attributions of one text. Implementations are thread-safe and keep nothing between calls. */
public interface SpeakerResolver {
    /** One speaker for each attribution, in the same order. */
    List<Speaker> resolve(TokenizedText text, MarkedQuotations marks, List<Attribution> attributions);
}
