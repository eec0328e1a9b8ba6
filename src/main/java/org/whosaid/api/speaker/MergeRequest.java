package org.whosaid.api.speaker;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which speakers are one. */
@Schema(name = "Merge", description = "Which speakers are one: either into or with.")
public record MergeRequest(
        @Schema(description = "Who takes over this speaker's quotes and names.", format = "uuid") @Nullable
        String into,

        @Schema(description = "Those whose quotes and names this speaker takes over.") @Nullable
        List<@Nullable String> with) {}
