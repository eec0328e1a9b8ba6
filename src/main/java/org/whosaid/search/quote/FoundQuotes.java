package org.whosaid.search.quote;

import java.time.Instant;
import java.util.Optional;
import org.whosaid.search.page.ResultPage;

/**
 * A part of what a search found.
 *
 * @param rankedSince in the order of relevance, if there are too many hits to rank them all: the time of publication down to which they are
 */
public record FoundQuotes(ResultPage<FoundQuote> page, Optional<Instant> rankedSince) {}
