package org.whosaid.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says where a list goes on, for clients that follow links (RFC 8288). */
public class NextLink {
    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        // A link is followed with GET; who searched with a body sends it again with the cursor in it.
        boolean isFollowed = request.getMethod().equals(HttpMethod.GET);
        if (isFollowed && response.getEntity() instanceof Paged page && page.next() != null) {
            UriInfo uri = request.getUriInfo();
            String query = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .getRawQuery();
            // Relative, so that it holds behind any proxy.
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<%s?%s>; rel=\"next\""
                                    .formatted(uri.getRequestUri().getRawPath(), query));
        }
    }
}
