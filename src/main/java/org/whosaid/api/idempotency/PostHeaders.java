package org.whosaid.api.idempotency;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.PreferHeader;

/** Headers of a POST that may be done later. */
public class PostHeaders extends KeyHeader {
    @HeaderParam(PreferHeader.HEADER)
    @Parameter(
            description =
                    "`respond-async`: the answer is 202 with a job, and the work is done in the background (RFC 7240).",
            example = PreferHeader.RESPOND_ASYNC)
    @Nullable
    public String prefer;
}
