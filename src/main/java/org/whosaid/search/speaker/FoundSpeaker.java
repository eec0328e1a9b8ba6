package org.whosaid.search.speaker;

import org.whosaid.document.StoredSpeaker;
import org.whosaid.search.quote.QuoteCounts;

/** A speaker and how much of theirs is kept. */
public record FoundSpeaker(StoredSpeaker speaker, QuoteCounts quotes) {}
