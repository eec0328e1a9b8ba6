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
@Schema(name = "SpeakerAnswer", description = "The speaker, or the reason why it is unknown.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerAnswerView(
        @Schema(description = "Id of the speaker across all documents; absent in an analysis and if nobody is named.")
        @Nullable
        UUID id,

        @Schema(description = "Canonical name or, for groups and unnamed sources, the description; absent if unknown.")
        @Nullable
        String name,

        @Schema(
                required = true,
                enumeration = {"person", "organization", "group", "anonymous", "document", "author", "unknown"})
        String type,

        @Schema(required = true, description = "Titles and descriptions in the text.")
        List<String> roles,

        @Schema(required = true, description = "Other forms of the name in the text.")
        List<String> aliases,

        @Schema(required = true, description = "Possible names, likeliest first, if the engine abstained.")
        List<String> candidates,

        @Schema(description = "The words of the text with the fullest name.") @Nullable
        PassageView mention,

        @Schema(required = true, description = "Why this speaker was chosen, or why none was.", examples = "surname-of")
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
