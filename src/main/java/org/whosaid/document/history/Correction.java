package org.whosaid.document.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a quote's history. Immutable.
 *
 * @param quote may be gone: see {@link CorrectionAction#REANALYSED}
 * @param version of the quote after the step, from 1
 * @param before null if there was no quote
 * @param after null if there is none any more
 */
public record Correction(
        UUID id,
        UUID quote,
        UUID document,
        int version,
        CorrectionAction action,
        String actor,
        Instant at,
        @Nullable String note,
        @Nullable QuoteState before,
        @Nullable QuoteState after) {}
