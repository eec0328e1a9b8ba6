package org.whosaid.store.speaker;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a document's answer means across all documents. Immutable.
 *
 * @param speaker whom the words fit
 * @param survivor the same one, unless it was merged: then the one into whom it was
 */
public record SpeakerLink(UUID speaker, UUID survivor) {
    /** Whom the words fit, where that one was merged. */
    public Optional<UUID> merged() {
        return speaker.equals(survivor) ? Optional.empty() : Optional.of(speaker);
    }
}
