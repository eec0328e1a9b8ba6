package org.whosaid.search.speaker;

import org.whosaid.search.quote.QuoteCounts;
import org.whosaid.store.entity.SpeakerEntity;

/** A speaker and how much of theirs is kept. */
public record FoundSpeaker(SpeakerEntity speaker, QuoteCounts quotes) {}
