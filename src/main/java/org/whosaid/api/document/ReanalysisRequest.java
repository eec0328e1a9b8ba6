package org.whosaid.api.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another analysis is to do. */
@Schema(
        name = "ReanalysisRequest",
        description = "What another analysis is to do; without a body it only says what it would change.")
public record ReanalysisRequest(
        @Schema(description = "Whether to say only what would change.", defaultValue = "true") @Nullable
        Boolean dryRun) {
    static boolean isDryRun(@Nullable ReanalysisRequest request) {
        return request == null || !Boolean.FALSE.equals(request.dryRun());
    }
}
