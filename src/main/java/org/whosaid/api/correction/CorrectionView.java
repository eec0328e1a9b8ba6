package org.whosaid.api.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.document.history.Correction;
import org.whosaid.document.history.QuoteState;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;

/** One step of a quote's history. */
@Schema(name = "Correction", description = "A change of a quote: who, when, why, and the quote before and after.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID quoteId,
        @Schema(required = true) UUID documentId,

        @Schema(
                required = true,
                description = "Version of the quote after the change; 1 is its creation.",
                minimum = "1")
        int version,

        @Schema(
                required = true,
                enumeration = {"corrected", "added", "reanalysed"},
                description =
                        "A person changed, confirmed or rejected it; a person added it; a later analysis changed it.")
        String action,

        @Schema(required = true, description = "Who made the change.")
        String actor,

        @Schema(required = true) Instant at,

        @Schema(description = "The reason, in the actor's words.") @Nullable
        String note,

        @Schema(description = "Absent if the quote did not exist before.") @Nullable
        QuoteView before,

        @Schema(description = "Absent if the quote no longer exists.") @Nullable
        QuoteView after) {
    static CorrectionView of(Correction correction, OffsetUnit unit) {
        return new CorrectionView(
                correction.id(),
                correction.quote(),
                correction.document(),
                correction.version(),
                StableName.of(correction.action()),
                correction.actor(),
                correction.at(),
                correction.note(),
                state(correction.before(), correction.quote(), unit),
                state(correction.after(), correction.quote(), unit));
    }

    private static @Nullable QuoteView state(@Nullable QuoteState state, UUID quote, OffsetUnit unit) {
        return state == null ? null : QuoteView.asItWas(quote, state, unit);
    }
}
