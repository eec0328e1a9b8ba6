package org.whosaid.ingest;

import java.util.List;

/**
 * Quotes that came with an article: somebody else has found them, and the engine is not asked.
 *
 * @param foundBy who or what has
 * @param quotes in any order
 */
public record GivenQuotes(String foundBy, List<GivenQuote> quotes) {
    public GivenQuotes {
        quotes = List.copyOf(quotes);
    }
}
