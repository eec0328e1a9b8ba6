package org.whosaid.api.speaker;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which speakers are one. */
@Schema(name = "Merge", description = "The speakers to merge: give either `into` or `with`.")
public record MergeRequest(
        @Schema(description = "The speaker who takes over this speaker's quotes and names.", format = "uuid") @Nullable
        String into,

        @Schema(description = "The speakers whose quotes and names this speaker takes over.") @Nullable
        List<@Nullable String> with) {}
