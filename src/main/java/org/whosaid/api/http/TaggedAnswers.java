package org.whosaid.api.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every JSON answer to GET and HEAD its entity tag, and answers 304 to those who have it already. */
public class TaggedAnswers {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final EntityTags tags;

    TaggedAnswers(EntityTags tags) {
        this.tags = tags;
    }

    /** Last of the filters: those before it want to see the answer itself, not its bytes. */
    @ServerResponseFilter(priority = 1)
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (!READING.contains(request.getMethod()) || response.getStatus() != OK || !isJson(type)) {
            return;
        }
        // Written here, and only once: the bytes that go out are those of the tag.
        byte[] bytes = tags.bytesOf(response.getEntity());
        String tag = tags.of(bytes, type);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && tags.isKnown(known, tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(bytes);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
