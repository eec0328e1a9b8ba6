package org.whosaid.api.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ChoiceNames;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.GivenQuote;
import org.whosaid.ingest.GivenQuote.GivenPassage;

/** A quote that comes with its article. */
@Schema(name = "GivenQuote", description = "A quote found by another tool; offsets count code points of the text.")
public record GivenQuoteRequest(
        @Schema(
                required = true,
                description = "How much of the content is in quotation marks; it cannot be more than in the text.",
                enumeration = {"direct", "mixed", "indirect"})
        @Nullable
        String kind,

        @Schema(required = true, description = "The content, in text order; at least one span.") @Nullable
        List<Passage> content,

        @Schema(description = "The reporting words.") @Nullable
        List<Passage> cue,

        @Schema(description = "The words that name the speaker.") @Nullable
        List<Passage> source,

        @Schema(description = "The speaker; unknown unless given.") @Nullable
        Speaker speaker,

        @Schema(
                required = true,
                description = "Probability that the attribution is right.",
                minimum = "0",
                maximum = "1")
        @Nullable
        Double confidence) {
    private static final int NOWHERE = -1;

    /** The quote as far as it can be told; says what cannot. */
    static GivenQuote toGiven(@Nullable GivenQuoteRequest sent, String field, Consumer<ArticleFlaw> flaws) {
        if (sent == null) {
            flaws.accept(new ArticleFlaw(field, "is null; leave it out"));
            return new GivenQuoteRequest(null, null, null, null, null, null).toGiven(field, flaw -> {});
        }
        return sent.toGiven(field, flaws);
    }

    private GivenQuote toGiven(String field, Consumer<ArticleFlaw> flaws) {
        Optional<QuoteKind> known = choice(field + "/kind", kind, QuoteKind.class, flaws);
        Optional<SpeakerType> type = speaker == null
                ? Optional.of(SpeakerType.UNKNOWN)
                : choice(field + "/speaker/type", speaker.type, SpeakerType.class, flaws);
        if (confidence == null) {
            flaws.accept(new ArticleFlaw(field + "/confidence", "is missing; send a number from 0 to 1"));
        }
        return new GivenQuote(
                known.orElse(QuoteKind.INDIRECT),
                passages(content),
                passages(cue),
                passages(source),
                speaker == null ? null : speaker.name,
                type.orElse(SpeakerType.UNKNOWN),
                confidence == null ? 0 : confidence);
    }

    private static <E extends Enum<E>> Optional<E> choice(
            String field, @Nullable String given, Class<E> type, Consumer<ArticleFlaw> flaws) {
        List<E> known = List.of(type.getEnumConstants());
        Optional<E> found = ChoiceNames.named(given, known);
        if (found.isEmpty()) {
            String what = given == null ? "is missing; send one of " : "is not one of ";
            flaws.accept(new ArticleFlaw(field, what + ChoiceNames.names(known)));
        }
        return found;
    }

    private static List<GivenPassage> passages(@Nullable List<@Nullable Passage> given) {
        return given == null ? List.of() : given.stream().map(Passage::toGiven).toList();
    }

    /** Where in the text. */
    @Schema(name = "GivenPassage", description = "A span of the text.")
    public record Passage(
            @Schema(required = true, description = "In code points.") @Nullable
            Integer start,

            @Schema(required = true, description = "In code points, exclusive.") @Nullable
            Integer end,

            @Schema(description = "The words of the span; if given, they must equal those of the text.") @Nullable
            String text) {
        /** A passage with an offset missing lies nowhere, and is refused as such. */
        static GivenPassage toGiven(@Nullable Passage passage) {
            return passage == null
                    ? new GivenPassage(NOWHERE, NOWHERE, null)
                    : new GivenPassage(
                            passage.start == null ? NOWHERE : passage.start,
                            passage.end == null ? NOWHERE : passage.end,
                            passage.text);
        }
    }

    /** Who is said to have said it. */
    @Schema(name = "GivenSpeaker", description = "The speaker of a given quote.")
    public record Speaker(
            @Schema(description = "Absent if the text does not name the speaker.") @Nullable
            String name,

            @Schema(
                    required = true,
                    enumeration = {"person", "organization", "group", "anonymous", "document", "author", "unknown"})
            @Nullable
            String type) {}
}
