package org.whosaid.api.idempotency;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The header that names a POST which changes something. It is read by the filter; here so that it is described. */
public class KeyHeader {
    @HeaderParam(IdempotencyKeys.HEADER)
    @Parameter(
            description =
                    "A unique key for this request, such as a UUID. Repeating the request with the same key returns the first"
                            + " answer, with `Idempotency-Replayed: true`, and has no further effect.",
            schema = @Schema(maxLength = 255))
    @Nullable
    String key;
}
