package org.whosaid.api;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Headers of a POST that may be done later. */
public class PostHeaders extends KeyHeader {
    @HeaderParam(Preference.HEADER)
    @Parameter(
            description = "respond-async: the answer is 202 with a job, and the work is done after it (RFC 7240).",
            example = Preference.RESPOND_ASYNC)
    @Nullable
    String prefer;
}
