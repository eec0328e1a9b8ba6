package org.whosaid.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.history.CorrectionAction;

/**
 * What histories say of a change beside the change itself.
 *
 * @param actor who did it
 * @param note why, in the actor's words
 */
public record ChangeRecord(
        CorrectionAction action,
        String actor,
        Instant at,
        @Nullable String note) {}
