package org.whosaid.api.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ProbabilityFormat;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.text.StableName;
import org.whosaid.search.group.QuoteGroup;

/** The same quote in several articles. */
@Schema(
        name = "QuoteGroup",
        description =
                "What was said once, wherever it stands: quotes of the same words, whatever their case and marks, and of nearly the same"
                        + " words. Rejected quotes do not count.")
public record QuoteGroupView(
        @Schema(required = true, description = "How many quotes.")
        long quoteCount,

        @Schema(required = true, description = "In how many articles.")
        long documentCount,

        @Schema(required = true) Appearance first,

        @Schema(
                required = true,
                description =
                        "Its wordings, 200 at most: that of the quote that was asked for first, then the most frequent.")
        List<VersionView> versions,

        @Schema(required = true, description = "Whom the articles give it to, the most frequent first.")
        List<GivenSpeaker> speakers,

        @Schema(required = true, description = "Whether articles give it to different speakers.")
        boolean speakersDiffer) {
    static QuoteGroupView of(QuoteGroup group) {
        return new QuoteGroupView(
                group.quotes(),
                group.documents(),
                Appearance.of(group.first()),
                group.versions().stream().map(VersionView::of).toList(),
                GivenSpeaker.of(group.speakers()),
                group.speakersDiffer());
    }

    /** Where it stands first. */
    @Schema(
            name = "FirstAppearance",
            description =
                    "The quote whose article was published first; one without a time of publication counts by when it was kept.")
    public record Appearance(
            @Schema(required = true) UUID quoteId,

            @Schema(required = true, description = "When it was published, or else kept.")
            Instant at,

            @Schema(required = true) QuoteView.DocumentReference document) {
        static Appearance of(StoredQuote quote) {
            return new Appearance(
                    quote.id(), quote.document().saidAt(), QuoteView.DocumentReference.of(quote.document()));
        }
    }

    /** One wording. */
    @Schema(name = "QuoteVersion", description = "One wording, whatever its case and marks.")
    public record VersionView(
            @Schema(required = true, description = "As it stands first.")
            String words,

            @Schema(required = true) long quoteCount,
            @Schema(required = true) long documentCount,

            @Schema(
                    required = true,
                    minimum = "0",
                    maximum = "1",
                    description =
                            "To the words of the quote that was asked for: the share of trigrams that both have; 1 for the same words.")
            double similarity,

            @Schema(
                    required = true,
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description =
                            "In what it differs from them: numbers, negation (both mean another thing, however similar), or else words."
                                    + " Empty for the same words.")
            List<String> differences,

            @Schema(required = true) Appearance first,
            @Schema(required = true) List<GivenSpeaker> speakers) {
        static VersionView of(QuoteGroup.Version version) {
            return new VersionView(
                    version.first().words(),
                    version.quotes(),
                    version.documents(),
                    ProbabilityFormat.of(version.likeness()),
                    version.differences().stream()
                            .sorted()
                            .map(difference -> StableName.of(difference))
                            .toList(),
                    Appearance.of(version.first()),
                    GivenSpeaker.of(version.speakers()));
        }
    }

    /** Whom it is given to. */
    @Schema(
            name = "GivenSpeaker",
            description = "Whom articles give it to; without id and name, those that name nobody.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GivenSpeaker(
            @Nullable UUID id,
            @Nullable String name,
            @Schema(required = true) long quoteCount) {
        static List<GivenSpeaker> of(List<QuoteGroup.Speaker> speakers) {
            return speakers.stream()
                    .map(speaker -> new GivenSpeaker(speaker.id(), speaker.name(), speaker.quotes()))
                    .toList();
        }
    }
}
