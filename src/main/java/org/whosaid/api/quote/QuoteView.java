package org.whosaid.api.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ProbabilityFormat;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;

/** A quote. */
@Schema(name = "Quote", description = "One act of saying: what is said, by which words, and who says it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteView(
        @Schema(description = "Absent in an analysis.") @Nullable
        UUID id,

        @Schema(
                required = true,
                enumeration = {"direct", "mixed", "indirect"},
                description = "How much of the content stands in quotation marks: all, part, none.")
        String kind,

        @Schema(required = true, description = "The content; \" … \" stands between its passages where it has several.")
        String words,

        @Schema(
                description =
                        "In a search for words: where they are in words, offsets from its beginning. Absent elsewhere, and where there"
                                + " are none.")
        @Nullable
        List<PassageView> highlights,

        @Schema(required = true, description = "What is said, in text order.")
        List<PassageView> content,

        @Schema(required = true, description = "The reporting words.")
        List<PassageView> cue,

        @Schema(required = true, description = "The words that name the speaker.")
        List<PassageView> source,

        @Schema(required = true, description = "Quotations of somebody else's words inside the content.")
        List<PassageView> nested,

        @Schema(required = true) SpeakerAnswerView speaker,

        @Schema(
                required = true,
                description = "Probability that the attribution is right.",
                minimum = "0",
                maximum = "1")
        double confidence,

        @Schema(required = true) PartConfidence confidenceOf,

        @Schema(required = true, description = "Why the content was given to its source.", examples = "cue-link")
        String reason,

        @Schema(
                enumeration = {"unreviewed", "confirmed", "corrected", "rejected"},
                description = "What a person said of it; absent in an analysis.")
        @Nullable
        String status,

        @Schema(description = "What a person last wrote about it.") @Nullable
        String note,

        @Schema(required = true) List<WarningView> warnings,

        @Schema(description = "Where it stands; in lists of quotes and for a single one.") @Nullable
        DocumentReference document,

        @Schema(
                description = "For a single quote; lists and documents say it once.",
                enumeration = {"codePoint", "utf16"})
        @Nullable
        String offsetUnit,

        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {
    /** A quote as a part of its document. */
    public static QuoteView inDocument(QuoteEntity quote, OffsetUnit unit) {
        return of(quote, unit, null, null);
    }

    /** A quote in a list. */
    static QuoteView inList(QuoteEntity quote, OffsetUnit unit) {
        return of(quote, unit, DocumentReference.of(quote.document), null);
    }

    /** A quote by itself. */
    public static QuoteView alone(QuoteEntity quote, OffsetUnit unit) {
        return of(quote, unit, DocumentReference.of(quote.document), unit.id());
    }

    /** The same with where the words are that were looked for. */
    QuoteView withHighlights(List<PassageView> found) {
        return found.isEmpty()
                ? this
                : new QuoteView(
                        id,
                        kind,
                        words,
                        found,
                        content,
                        cue,
                        source,
                        nested,
                        speaker,
                        confidence,
                        confidenceOf,
                        reason,
                        status,
                        note,
                        warnings,
                        document,
                        offsetUnit,
                        createdAt,
                        updatedAt);
    }

    private static QuoteView of(
            QuoteEntity quote, OffsetUnit unit, @Nullable DocumentReference document, @Nullable String offsetUnit) {
        boolean isKept = quote.id != null;
        return new QuoteView(
                quote.id,
                quote.kind.name().toLowerCase(Locale.ROOT),
                quote.words,
                null,
                PassageView.of(quote.content, unit),
                PassageView.of(quote.cue, unit),
                PassageView.of(quote.source, unit),
                PassageView.of(quote.nested, unit),
                SpeakerAnswerView.of(quote, unit),
                ProbabilityFormat.of(quote.confidence),
                PartConfidence.of(quote),
                quote.reason,
                isKept ? quote.status.name().toLowerCase(Locale.ROOT) : null,
                quote.note,
                WarningView.of(quote.warnings, unit),
                document,
                offsetUnit,
                isKept ? quote.createdAt : null,
                isKept ? quote.updatedAt : null);
    }

    /** The parts of the confidence. */
    @Schema(name = "PartConfidence", description = "Calibrated probabilities of the attribution's parts.")
    public record PartConfidence(
            @Schema(required = true, description = "That somebody says these words here, with these bounds.")
            double content,

            @Schema(required = true, description = "That cue and content belong together.")
            double link,

            @Schema(required = true, description = "That the source names whose words they are.")
            double source) {
        public static PartConfidence of(QuoteEntity quote) {
            return new PartConfidence(
                    ProbabilityFormat.of(quote.contentConfidence),
                    ProbabilityFormat.of(quote.linkConfidence),
                    ProbabilityFormat.of(quote.sourceConfidence));
        }
    }

    /** The document of a quote, without its text. */
    @Schema(name = "DocumentReference", description = "The document of a quote.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentReference(
            @Schema(required = true) UUID id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable Instant publishedAt) {
        public static DocumentReference of(DocumentEntity document) {
            return new DocumentReference(
                    document.id, document.title, document.url, document.publisher, document.publishedAt);
        }
    }
}
