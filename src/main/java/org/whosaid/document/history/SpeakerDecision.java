package org.whosaid.document.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a speaker, and when. Immutable.
 *
 * @param other the other one of a merge or of two that are told apart
 */
public record SpeakerDecision(
        UUID id,
        UUID speaker,
        SpeakerAction action,
        @Nullable UUID other,
        String actor,
        Instant at,
        SpeakerState before,
        SpeakerState after) {}
