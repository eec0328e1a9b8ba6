package org.whosaid.api.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another analysis is to do. */
@Schema(name = "ReanalysisRequest", description = "Options of the new analysis; without a body it is a dry run.")
public record ReanalysisRequest(
        @Schema(description = "Whether only to report what would change.", defaultValue = "true") @Nullable
        Boolean dryRun) {
    static boolean isDryRun(@Nullable ReanalysisRequest request) {
        return request == null || !Boolean.FALSE.equals(request.dryRun());
    }
}
