package org.whosaid.api;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.idempotency.IdempotencyKeys;

/** Headers of a POST that keeps something. */
public class PostHeaders {
    @HeaderParam(Preference.HEADER)
    @Parameter(
            description = "respond-async: the answer is 202 with a job, and the work is done after it (RFC 7240).",
            example = Preference.RESPOND_ASYNC)
    @Nullable
    String prefer;

    /** Read by the filter; here so that it is described. */
    @HeaderParam(IdempotencyKeys.HEADER)
    @Parameter(
            description =
                    "A name for this request, such as a UUID: the same request again with the same key is answered as before, with"
                            + " Idempotency-Replayed: true, and not done again.",
            schema = @Schema(maxLength = 255))
    @Nullable
    String key;
}
