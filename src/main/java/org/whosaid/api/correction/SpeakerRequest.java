package org.whosaid.api.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A speaker as clients name them. */
@Schema(name = "SpeakerChoice", description = "A speaker: either by id, or by name and type.")
public record SpeakerRequest(
        @Schema(description = "Id of a speaker across all documents.", format = "uuid") @Nullable
        String id,

        @Schema(description = "Name or, for groups and unnamed sources, the description.", maxLength = 300) @Nullable
        String name,

        @Schema(
                description = "Type of the speaker; only with `name`.",
                enumeration = {"person", "organization", "group", "anonymous", "document", "author"})
        @Nullable
        String type) {}
