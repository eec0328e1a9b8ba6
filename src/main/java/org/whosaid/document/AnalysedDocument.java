package org.whosaid.document;

import java.time.Instant;
import java.util.List;
import org.whosaid.engine.EngineVersion;

/**
 * An article and what is said in it, not kept (yet). Immutable.
 *
 * @param engine what made the analysis, or found the quotes that were given
 * @param warnings irregularities of the text that belong to no quote
 * @param quotes in text order
 */
public record AnalysedDocument(
        ArticleText text,
        ArticleMetadata metadata,
        EngineVersion engine,
        List<TextWarning> warnings,
        List<AnalysedQuote> quotes,
        Instant analysedAt) {
    public AnalysedDocument {
        warnings = List.copyOf(warnings);
        quotes = List.copyOf(quotes);
    }
}
