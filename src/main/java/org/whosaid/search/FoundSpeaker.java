package org.whosaid.search;

import org.whosaid.store.SpeakerEntity;

/**
 * A speaker and how much of theirs is kept.
 *
 * @param quotes how many
 */
public record FoundSpeaker(SpeakerEntity speaker, long quotes) {}
