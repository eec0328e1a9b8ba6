package org.whosaid.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.problem.ProblemType;

/** Refuses bodies that are compressed, or encoded otherwise: they would be read as if they were not. */
public class ContentCoding {
    /** The coding that changes nothing (RFC 9110). */
    private static final String IDENTITY = "identity";

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        @Nullable String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase(IDENTITY)) {
            throw ProblemType.UNSUPPORTED_MEDIA_TYPE
                    .because(
                            "The Content-Encoding %s is not supported. Send the body uncompressed, without that header."
                                    .formatted(coding.strip()))
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY)
                    .build();
        }
    }
}
