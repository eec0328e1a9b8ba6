package org.whosaid.search;

import org.whosaid.store.SpeakerEntity;

/** A speaker and how much of theirs is kept. */
public record FoundSpeaker(SpeakerEntity speaker, QuoteCounts quotes) {}
