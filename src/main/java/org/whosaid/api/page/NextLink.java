package org.whosaid.api.page;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Says where a list begins and where it goes on, for clients that follow links (RFC 8288). */
public class NextLink {
    private static final String CURSOR = "cursor";

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        // A link is followed with GET; who searched with a body sends it again with the cursor in it.
        boolean isFollowed = request.getMethod().equals(HttpMethod.GET);
        if (isFollowed && response.getEntity() instanceof PagedAnswer page) {
            if (page instanceof TabularPage) {
                response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            }
            UriInfo uri = request.getUriInfo();
            if (page.next() != null) {
                add(response, linkTo(uri, page.next()), "next");
            }
            add(response, linkTo(uri, null), "first");
            add(response, pathAndQuery(uri.getRequestUri()), "self");
        }
    }

    private static void add(ContainerResponseContext response, String address, String relation) {
        response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"%s\"".formatted(address, relation));
    }

    private static String linkTo(UriInfo uri, @Nullable String cursor) {
        Object[] cursors = cursor == null ? new Object[0] : new Object[] {cursor};
        return pathAndQuery(
                uri.getRequestUriBuilder().replaceQueryParam(CURSOR, cursors).build());
    }

    /** Relative, so that it holds behind any proxy. */
    private static String pathAndQuery(URI address) {
        String query = address.getRawQuery();
        return address.getRawPath() + (query == null || query.isEmpty() ? "" : "?" + query);
    }
}
