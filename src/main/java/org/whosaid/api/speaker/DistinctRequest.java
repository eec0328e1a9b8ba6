package org.whosaid.api.speaker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From whom a speaker is told apart. */
@Schema(name = "Distinct", description = "The speaker who is a different one.")
public record DistinctRequest(
        @Schema(required = true, format = "uuid", description = "The other speaker.") @Nullable
        String from) {}
