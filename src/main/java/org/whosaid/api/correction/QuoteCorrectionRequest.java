package org.whosaid.api.correction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a quote, as a JSON merge patch (RFC 7396): a member that is null here was not sent, an empty one was sent as
 * null.
 */
@Schema(
        name = "QuoteCorrection",
        description =
                "A person's review of a quote. Omitted members stay unchanged; the words are taken from the document's"
                        + " text at the given spans.")
// Jackson tells a member that is null from one that is not there in no other way.
@SuppressWarnings("NullableOptional")
public class QuoteCorrectionRequest {
    @JsonProperty
    @Schema(
            type = SchemaType.ARRAY,
            implementation = SpanRequest.class,
            description =
                    "The content: spans of whole words in text order that overlap neither each other nor cue or source.")
    @Nullable
    Optional<List<SpanRequest>> content;

    @JsonProperty
    @Schema(
            type = SchemaType.ARRAY,
            implementation = SpanRequest.class,
            description = "The reporting words; null or empty if there are none.")
    @Nullable
    Optional<List<SpanRequest>> cue;

    @JsonProperty
    @Schema(
            type = SchemaType.ARRAY,
            implementation = SpanRequest.class,
            description = "The words that name the speaker; null or empty if there are none.")
    @Nullable
    Optional<List<SpanRequest>> source;

    @JsonProperty
    @Schema(implementation = SpeakerRequest.class, description = "The speaker; null if unknown.")
    @Nullable
    Optional<SpeakerRequest> speaker;

    @JsonProperty
    @Schema(
            implementation = String.class,
            enumeration = {"direct", "mixed", "indirect"},
            description =
                    "How much of the content is in quotation marks; determined from the text if only the content is set.")
    @Nullable
    Optional<String> kind;

    @JsonProperty
    @Schema(
            implementation = String.class,
            enumeration = {"asserted", "denied", "hypothetical", "asked", "hearsay"},
            description =
                    "Whether the article has it that this was said; read from its sentence if only the content is set.")
    @Nullable
    Optional<String> assertion;

    @JsonProperty
    @Schema(
            implementation = String.class,
            enumeration = {"unreviewed", "confirmed", "corrected", "rejected"},
            description = "The new status; `corrected` if it is omitted and anything but the note changes.")
    @Nullable
    Optional<String> status;

    @JsonProperty
    @Schema(
            implementation = String.class,
            description = "The reason, for the history; null removes it.",
            maxLength = 2000)
    @Nullable
    Optional<String> note;

    /** What was sent; an empty body has no members. */
    static QuoteCorrectionRequest given(@Nullable QuoteCorrectionRequest request) {
        return request == null ? new QuoteCorrectionRequest() : request;
    }

    /** Not named like a property, or else the description would take it for a member. */
    boolean changesNothing() {
        return content == null
                && cue == null
                && source == null
                && speaker == null
                && kind == null
                && assertion == null
                && status == null
                && note == null;
    }
}
