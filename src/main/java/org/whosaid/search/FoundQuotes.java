package org.whosaid.search;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of what a search found.
 *
 * @param rankedSince in the order of relevance, if there are too many hits to rank them all: the time of publication down to which they are
 */
public record FoundQuotes(Page<FoundQuote> page, Optional<Instant> rankedSince) {}
