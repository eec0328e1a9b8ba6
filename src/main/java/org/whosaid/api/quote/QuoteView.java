package org.whosaid.api.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ProbabilityFormat;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.QuoteContext;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.history.QuoteState;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.StableName;

/** A quote. */
@Schema(
        name = "Quote",
        description =
                "An attribution: what is said (content), by which words (cue), and who says it (source and speaker).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteView(
        @Schema(description = "Absent in an analysis.") @Nullable
        UUID id,

        @Schema(
                required = true,
                enumeration = {"direct", "mixed", "indirect"},
                description = "How much of the content is in quotation marks: all, part or none.")
        String kind,

        @Schema(required = true, description = "The content; its spans are joined by \" … \".")
        String words,

        @Schema(
                description =
                        "In a search for words: the positions of the matches, as offsets from the start of `words`."
                                + " Absent otherwise, and if there are none.")
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

        @Schema(
                required = true,
                enumeration = {"asserted", "denied", "hypothetical", "asked", "hearsay"},
                description =
                        "Whether the article has it that this was said. denied: it was not (\"never said\", \"denied"
                                + " that\"). hypothetical: it might be. asked: the article asks whether it was. hearsay:"
                                + " somebody unnamed says so.")
        String assertion,

        @Schema(
                required = true,
                description =
                        "The words of the article that say so; empty for `asserted` and if a person set the assertion.")
        List<PassageView> assertionWords,

        @Schema(
                description =
                        "Who passes the words on, if somebody does: the agency that quotes, the paper that was told."
                                + " Absent if nobody does.")
        @Nullable
        MediumView via,

        @Schema(
                description = "In a quote told in the words of another: the other one's first passage of content, which"
                        + " begins where that one's `content` begins. Absent if the writer tells it.")
        @Nullable
        PassageView inside,

        @Schema(required = true) SpeakerAnswerView speaker,

        @Schema(
                required = true,
                description = "Probability that the attribution is right.",
                minimum = "0",
                maximum = "1")
        double confidence,

        @Schema(required = true) PartConfidence confidenceOf,

        @Schema(required = true, description = "Why the content was attributed to its source.", examples = "cue-link")
        String reason,

        @Schema(
                enumeration = {"unreviewed", "confirmed", "corrected", "rejected"},
                description = "The state of its review; absent in an analysis.")
        @Nullable
        String status,

        @Schema(description = "The reviewer's latest note.") @Nullable
        String note,

        @Schema(required = true) List<WarningView> warnings,

        @Schema(description = "The document that contains it; in lists of quotes and for a single quote.") @Nullable
        DocumentReference document,

        @Schema(
                description = "For a single quote; lists and documents give it once for all.",
                enumeration = {"codePoint", "utf16"})
        @Nullable
        String offsetUnit,

        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {
    /** A quote of an analysis that is not kept. */
    public static QuoteView analysed(AnalysedQuote quote, OffsetUnit unit) {
        return of(quote, Optional.empty(), Review.NONE, unit, null, null);
    }

    /** A quote as a part of its document. */
    public static QuoteView inDocument(StoredQuote quote, OffsetUnit unit) {
        return of(quote, unit, null, null);
    }

    /** A quote in a list. */
    static QuoteView inList(StoredQuote quote, OffsetUnit unit) {
        return of(quote, unit, DocumentReference.of(quote.document()), null);
    }

    /** A quote by itself. */
    public static QuoteView alone(StoredQuote quote, OffsetUnit unit) {
        return of(quote, unit, DocumentReference.of(quote.document()), unit.id());
    }

    /** A quote as it was at one time. */
    public static QuoteView asItWas(UUID id, QuoteState state, OffsetUnit unit) {
        Optional<SpeakerReference> speaker = Optional.ofNullable(state.speaker())
                .map(named -> new SpeakerReference(
                        named.id(), named.name(), state.answer().speakerType()));
        Review review = new Review(id, StableName.of(state.status()), state.note(), null, null);
        return of(state.analysed(), speaker, review, unit, null, null);
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
                        assertion,
                        assertionWords,
                        via,
                        inside,
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
            StoredQuote quote, OffsetUnit unit, @Nullable DocumentReference document, @Nullable String offsetUnit) {
        Review review = new Review(
                quote.id(), StableName.of(quote.status()), quote.note(), quote.createdAt(), quote.updatedAt());
        return of(quote.analysed(), quote.speaker(), review, unit, document, offsetUnit);
    }

    private static QuoteView of(
            AnalysedQuote quote,
            Optional<SpeakerReference> speaker,
            Review review,
            OffsetUnit unit,
            @Nullable DocumentReference document,
            @Nullable String offsetUnit) {
        return new QuoteView(
                review.id(),
                StableName.of(quote.kind()),
                quote.words(),
                null,
                PassageView.of(quote.content(), unit),
                PassageView.of(quote.cue(), unit),
                PassageView.of(quote.source(), unit),
                PassageView.of(quote.nested(), unit),
                StableName.of(quote.assertion().kind()),
                PassageView.of(quote.assertion().words(), unit),
                MediumView.of(quote.context(), unit),
                inside(quote.context(), unit),
                SpeakerAnswerView.of(quote.speaker(), speaker, unit),
                ProbabilityFormat.of(quote.confidence().overall()),
                PartConfidence.of(quote.confidence()),
                quote.reason(),
                review.status(),
                review.note(),
                WarningView.of(quote.warnings(), unit),
                document,
                offsetUnit,
                review.createdAt(),
                review.updatedAt());
    }

    private static @Nullable PassageView inside(QuoteContext context, OffsetUnit unit) {
        Passage outer = context.inside();
        return outer == null ? null : PassageView.of(outer, unit);
    }

    /** Who passes words on. */
    @Schema(name = "Medium", description = "Who passes words on.")
    public record MediumView(
            @Schema(required = true, description = "The name, as full as the text has it.", examples = "Tavra agency")
            String name,

            @Schema(required = true, description = "The words that name it beside the quote.")
            PassageView words) {
        static @Nullable MediumView of(QuoteContext context, OffsetUnit unit) {
            QuoteContext.Medium medium = context.via();
            return medium == null ? null : new MediumView(medium.name(), PassageView.of(medium.words(), unit));
        }

        /** The name of one, if there is one. */
        static @Nullable String nameOf(@Nullable MediumView medium) {
            return medium == null ? null : medium.name();
        }
    }

    /** What only a quote that is kept has. */
    private record Review(
            @Nullable UUID id,
            @Nullable String status,
            @Nullable String note,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt) {
        static final Review NONE = new Review(null, null, null, null, null);
    }

    /** The parts of the confidence. */
    @Schema(name = "PartConfidence", description = "Calibrated probabilities for the parts of the attribution.")
    public record PartConfidence(
            @Schema(
                    required = true,
                    description = "That these words are attributed to somebody here, with these boundaries.")
            double content,

            @Schema(required = true, description = "That cue and content belong together.")
            double link,

            @Schema(required = true, description = "That the source refers to the speaker of these words.")
            double source) {
        static PartConfidence of(QuoteConfidence confidence) {
            return new PartConfidence(
                    ProbabilityFormat.of(confidence.content()),
                    ProbabilityFormat.of(confidence.link()),
                    ProbabilityFormat.of(confidence.source()));
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
        public static DocumentReference of(DocumentDetails document) {
            ArticleMetadata metadata = document.metadata();
            return new DocumentReference(
                    document.id(), metadata.title(), metadata.url(), metadata.publisher(), metadata.publishedAt());
        }
    }
}
