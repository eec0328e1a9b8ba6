package org.whosaid.api.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The condition of a change. */
public class IfMatchHeader {
    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(
            required = true,
            description = "The ETag of the version that was read, or * to change any version.",
            example = "\"5f0e6a3c1d7b49e88a2c4f6b90d1e372\"")
    @Nullable
    public String value;
}
