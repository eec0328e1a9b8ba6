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
                    "A name for this request, such as a UUID: the same request again with the same key is answered as before, with"
                            + " Idempotency-Replayed: true, and not done again.",
            schema = @Schema(maxLength = 255))
    @Nullable
    String key;
}
