package org.whosaid.api.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who asks, as the reverse proxy in front of the service says: the service itself knows no passwords. */
@RequestScoped
public class RequestActor {
    /** Stands in histories where no name came with the request. */
    public static final String UNNAMED = "unnamed";

    private final HttpHeaders headers;
    private final String header;

    RequestActor(
            @Context HttpHeaders headers,
            @ConfigProperty(name = "whosaid.actor.header", defaultValue = "X-Forwarded-User") String header) {
        this.headers = headers;
        this.header = header;
    }

    /** The name in the header that {@code whosaid.actor.header} names, at most 200 characters; else {@link #UNNAMED}. */
    public String name() {
        @Nullable String given = headers.getHeaderString(header);
        return given == null || given.isBlank()
                ? UNNAMED
                : given.strip().substring(0, Math.min(200, given.strip().length()));
    }
}
