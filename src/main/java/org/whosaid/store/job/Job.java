package org.whosaid.store.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that goes on after its request was answered, as it is at one time. Immutable.
 *
 * @param actor who asked for it
 * @param attempts how often it was begun
 * @param document what a job of one article has made
 * @param problem why it failed: a problem detail as JSON
 */
public record Job(
        UUID id,
        JobKind kind,
        JobState state,
        String actor,
        Progress progress,
        int attempts,
        @Nullable UUID document,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    /**
     * How far it is.
     *
     * @param lines to work on
     * @param kept lines whose text is a new document
     * @param known lines whose text was kept before
     * @param failed lines that were refused
     */
    public record Progress(int lines, int kept, int known, int failed) {}
}
