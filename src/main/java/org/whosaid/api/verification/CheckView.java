package org.whosaid.api.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.document.DocumentView;
import org.whosaid.verify.draft.DraftQuestion;

/** A draft with what the store says to its quotes. */
@Schema(name = "Check", description = "A draft and the answers to its quotes. It was computed; nobody has checked it.")
public record CheckView(
        @Schema(required = true, description = "The draft's text and its quotes; it was not stored.")
        DocumentView draft,

        @Schema(required = true, description = "One for each quote of the draft, in text order.")
        List<Item> results) {
    /** One quote's. */
    @Schema(name = "CheckResult", description = "The answer about one quote of the draft, or why there is none.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(required = true, description = "Index of the quote in the draft's `quotes`, starting at 0.")
            int index,

            @Schema(
                    required = true,
                    description = "The words that were verified: of a mixed quote, those in quotation marks.")
            String quote,

            @Schema(description = "The speaker that was asked about; absent where the draft does not name one.")
            @Nullable
            String speaker,

            @Nullable VerificationView verification,

            @Schema(ref = "Problem", description = "Why this quote could not be verified; for example, it is too long.")
            @Nullable
            Map<String, Object> problem) {
        static Item of(int index, DraftQuestion question, VerificationView answer) {
            return new Item(index, question.words(), question.speaker().orElse(null), answer, null);
        }

        static Item of(int index, DraftQuestion question, HttpProblem problem) {
            return new Item(
                    index,
                    question.words(),
                    question.speaker().orElse(null),
                    null,
                    VerificationBatchView.Item.told(problem));
        }
    }
}
