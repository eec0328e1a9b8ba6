package org.whosaid.api.correction;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredDocument;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.StableName;

/** A document as training and evaluation read it. */
@Schema(
        name = "TrainingExample",
        description = "A document as src/train/python reads it: spans are [start, end] in code points, end exclusive.")
public record TrainingExampleView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text,
        @Schema(required = true) List<Attribution> quotes) {
    static TrainingExampleView of(StoredDocument stored) {
        return new TrainingExampleView(
                stored.details().id(),
                stored.text(),
                stored.quotes().stream()
                        .filter(quote -> quote.status() != ReviewStatus.REJECTED)
                        .map(Attribution::of)
                        .toList());
    }

    /** A quote of it. */
    @Schema(name = "TrainingAttribution", description = "A quote of a training example.")
    public record Attribution(
            @Schema(required = true) UUID id,
            @Schema(required = true) List<List<Integer>> source,
            @Schema(required = true) List<List<Integer>> cue,
            @Schema(required = true) List<List<Integer>> content,

            @Schema(
                    required = true,
                    enumeration = {"direct", "mixed", "indirect"})
            String kind,

            @Schema(description = "The speaker's name; null if unknown.") @Nullable
            String speaker,

            @Schema(
                    required = true,
                    enumeration = {"unreviewed", "confirmed", "corrected"},
                    description = "The state of its review; `unreviewed` quotes are the engine's own.")
            String status) {
        static Attribution of(StoredQuote quote) {
            return new Attribution(
                    quote.id(),
                    spans(quote.analysed().source()),
                    spans(quote.analysed().cue()),
                    spans(quote.content()),
                    StableName.of(quote.kind()),
                    quote.speaker()
                            .map(SpeakerReference::name)
                            .orElse(quote.answer().name()),
                    StableName.of(quote.status()));
        }

        private static List<List<Integer>> spans(List<Passage> passages) {
            return passages.stream()
                    .map(passage -> List.of(passage.start(), passage.end()))
                    .toList();
        }
    }
}
