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
                "One utterance in all articles that quote it: quotes with the same words (ignoring case and punctuation)"
                        + " or nearly the same words. Rejected quotes do not count.")
public record QuoteGroupView(
        @Schema(required = true, description = "Number of quotes.")
        long quoteCount,

        @Schema(required = true, description = "Number of articles.")
        long documentCount,

        @Schema(required = true) Appearance first,

        @Schema(
                required = true,
                description = "Up to 200 wordings: first that of the requested quote, then the most frequent ones.")
        List<VersionView> versions,

        @Schema(required = true, description = "The speakers to whom articles attribute it, most frequent first.")
        List<GivenSpeaker> speakers,

        @Schema(required = true, description = "Whether articles attribute it to different speakers.")
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
                    "The quote whose article was published first; an article without a publication time counts by when it was"
                            + " stored.")
    public record Appearance(
            @Schema(required = true) UUID quoteId,

            @Schema(required = true, description = "When it was published or, if that is unknown, stored.")
            Instant at,

            @Schema(required = true) QuoteView.DocumentReference document) {
        static Appearance of(StoredQuote quote) {
            return new Appearance(
                    quote.id(), quote.document().saidAt(), QuoteView.DocumentReference.of(quote.document()));
        }
    }

    /** One wording. */
    @Schema(name = "QuoteVersion", description = "One wording; case and punctuation are ignored.")
    public record VersionView(
            @Schema(required = true, description = "As in the earliest article.")
            String words,

            @Schema(required = true) long quoteCount,
            @Schema(required = true) long documentCount,

            @Schema(
                    required = true,
                    minimum = "0",
                    maximum = "1",
                    description =
                            "Similarity to the words of the requested quote: the share of trigrams in common; 1 for the same words.")
            double similarity,

            @Schema(
                    required = true,
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description =
                            "How it differs from them: numbers or negation (the meaning differs, however similar the words),"
                                    + " otherwise words. Empty for the same words.")
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
            description =
                    "A speaker to whom articles attribute it; without `id` and `name`, the articles that name nobody.")
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
