package org.whosaid.api.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ProbabilityFormat;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.engine.text.OffsetUnit;

/** Whom a quote is given to. */
@Schema(name = "SpeakerAnswer", description = "Whose words they are, or why the text does not tell.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerAnswerView(
        @Schema(description = "The speaker across all documents; absent in an analysis, and where nobody is named.")
        @Nullable
        UUID id,

        @Schema(
                description =
                        "Canonical name; for groups and unnamed sources the description; absent where the text does not tell.")
        @Nullable
        String name,

        @Schema(
                required = true,
                enumeration = {"person", "organization", "group", "anonymous", "document", "author", "unknown"})
        String type,

        @Schema(required = true, description = "Titles and descriptions that the text gives.")
        List<String> roles,

        @Schema(required = true, description = "Other forms of the name in the text.")
        List<String> aliases,

        @Schema(required = true, description = "Names that it could be, likeliest first, where the engine abstained.")
        List<String> candidates,

        @Schema(description = "The words in the text that carry the fullest name.") @Nullable
        PassageView mention,

        @Schema(required = true, description = "Why this speaker, or why none.", examples = "surname-of")
        String reason,

        @Schema(required = true, description = "Probability that the answer is right.", minimum = "0", maximum = "1")
        double confidence) {
    /** @param speaker across all documents */
    public static SpeakerAnswerView of(SpeakerAnswer answer, Optional<SpeakerReference> speaker, OffsetUnit unit) {
        return new SpeakerAnswerView(
                speaker.map(SpeakerReference::id).orElse(null),
                speaker.map(SpeakerReference::name).orElse(answer.name()),
                speaker.map(known -> known.type().id()).orElse(answer.type()),
                answer.roles(),
                answer.aliases(),
                answer.candidates(),
                answer.mention() == null ? null : PassageView.of(answer.mention(), unit),
                answer.reason(),
                ProbabilityFormat.of(answer.confidence()));
    }
}
