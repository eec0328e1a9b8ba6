package org.whosaid.api.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ProbabilityFormat;
import org.whosaid.api.quote.PassageView;
import org.whosaid.api.quote.QuoteView;
import org.whosaid.api.quote.SpeakerAnswerView;
import org.whosaid.api.quote.WarningView;
import org.whosaid.api.verification.VerificationView.DifferenceView;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;
import org.whosaid.verify.MatchedQuote;
import org.whosaid.verify.context.QuoteContext;

/** A quote that says something to a question. */
@Schema(name = "Evidence", description = "A quote that bears on the question.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        @Schema(required = true, description = "The quote's id.")
        UUID quote,

        @Schema(
                required = true,
                enumeration = {"direct", "mixed", "indirect"})
        String kind,

        @Schema(required = true, description = "The whole quote.")
        String words,

        @Schema(required = true, description = "Where the quote stands in the document.")
        List<PassageView> content,

        @Schema(required = true, description = "The spans of the words that match the question.")
        List<PassageView> matched,

        @Schema(required = true) ContextView context,

        @Schema(
                required = true,
                enumeration = {"verbatim", "partial", "reported-only", "altered"},
                description = "How the words match, regardless of the speaker.")
        String agreement,

        @Schema(required = true, description = "Share of the words that match.", minimum = "0", maximum = "1")
        double score,

        @Schema(
                required = true,
                enumeration = {"not-asked", "same", "uncertain", "other"})
        String speakerMatch,

        @Schema(required = true) List<DifferenceView> differences,
        @Schema(required = true) SpeakerAnswerView speaker,
        @Schema(required = true) QuoteView.DocumentReference document,

        @Schema(description = "When the document was published.") @Nullable
        Instant date,

        @Schema(
                required = true,
                enumeration = {"unreviewed", "confirmed", "corrected"})
        String status,

        @Schema(
                required = true,
                description = "Probability that the attribution is right.",
                minimum = "0",
                maximum = "1")
        double confidence,

        @Schema(required = true, description = "Reasons why words in its quotation marks may not be verbatim.")
        List<WarningView> warnings) {
    static EvidenceView of(MatchedQuote evidence, OffsetUnit unit) {
        StoredQuote quote = evidence.quote();
        return new EvidenceView(
                quote.id(),
                StableName.of(quote.kind()),
                quote.words(),
                PassageView.of(quote.content(), unit),
                PassageView.of(evidence.matched(), unit),
                ContextView.of(evidence, unit),
                StableName.of(evidence.comparison().fit()),
                ProbabilityFormat.of(evidence.score()),
                evidence.speaker().id(),
                DifferenceView.of(evidence.comparison().differences()),
                SpeakerAnswerView.of(quote.answer(), quote.speaker(), unit),
                QuoteView.DocumentReference.of(quote.document()),
                quote.document().metadata().publishedAt(),
                StableName.of(quote.status()),
                ProbabilityFormat.of(quote.analysed().confidence().overall()),
                WarningView.of(quote.analysed().warnings(), unit));
    }

    /** What stands around the words. */
    @Schema(
            name = "EvidenceContext",
            description =
                    "What stands around the matching words in the article; sentences of more than 600 characters are cut.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContextView(
            @Schema(description = "The sentence before; absent at the start of the article.") @Nullable
            PassageView before,

            @Schema(
                    required = true,
                    description = "The whole sentences in which the words stand, with the reporting clause.")
            PassageView sentences,

            @Schema(description = "The sentence after; absent at the end of the article.") @Nullable
            PassageView after) {
        static ContextView of(MatchedQuote evidence, OffsetUnit unit) {
            QuoteContext context = evidence.context()
                    .orElseThrow(() -> new IllegalStateException("evidence that is shown has a context"));
            return new ContextView(
                    context.before().map(one -> PassageView.of(one, unit)).orElse(null),
                    PassageView.of(context.sentences(), unit),
                    context.after().map(one -> PassageView.of(one, unit)).orElse(null));
        }
    }
}
