package org.whosaid.ingest;

import java.util.Optional;

/**
 * A stretch of a text as somebody marked it, not checked yet.
 *
 * @param start in the unit of the request
 * @param end exclusive, in the same unit
 * @param text the words that are meant, where they were sent along
 */
public record GivenSpan(int start, int end, Optional<String> text) {}
