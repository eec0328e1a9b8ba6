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
                "What a person says of a quote. Members that are left out stay as they are; the words are read from the"
                        + " document's text at the spans.")
// Jackson tells a member that is null from one that is not there in no other way.
@SuppressWarnings("NullableOptional")
public class QuoteCorrectionRequest {
    @JsonProperty
    @Schema(
            type = SchemaType.ARRAY,
            implementation = SpanRequest.class,
            description = "What is said: spans of whole words, in text order, apart, and apart from cue and source.")
    @Nullable
    Optional<List<SpanRequest>> content;

    @JsonProperty
    @Schema(
            type = SchemaType.ARRAY,
            implementation = SpanRequest.class,
            description = "The reporting words; null or empty where there are none.")
    @Nullable
    Optional<List<SpanRequest>> cue;

    @JsonProperty
    @Schema(
            type = SchemaType.ARRAY,
            implementation = SpanRequest.class,
            description = "The words that name the speaker; null or empty where there are none.")
    @Nullable
    Optional<List<SpanRequest>> source;

    @JsonProperty
    @Schema(implementation = SpeakerRequest.class, description = "Who said it; null if nobody can tell.")
    @Nullable
    Optional<SpeakerRequest> speaker;

    @JsonProperty
    @Schema(
            implementation = String.class,
            enumeration = {"direct", "mixed", "indirect"},
            description =
                    "How much of the content stands in quotation marks; found out anew where the content is set and this is not.")
    @Nullable
    Optional<String> kind;

    @JsonProperty
    @Schema(
            implementation = String.class,
            enumeration = {"unreviewed", "confirmed", "corrected", "rejected"},
            description = "What becomes of it; corrected unless it is given and anything else but the note is.")
    @Nullable
    Optional<String> status;

    @JsonProperty
    @Schema(implementation = String.class, description = "Why, for the history; null takes it away.", maxLength = 2000)
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
                && status == null
                && note == null;
    }
}
