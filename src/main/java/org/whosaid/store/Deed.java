package org.whosaid.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What histories say of a change beside the change itself.
 *
 * @param actor who did it
 * @param note why, in the actor's words
 */
public record Deed(
        CorrectionAction action,
        String actor,
        Instant at,
        @Nullable String note) {}
