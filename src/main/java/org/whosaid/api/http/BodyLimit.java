package org.whosaid.api.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.ingest.RequestLimits;

/** Refuses bodies that are too large, by what they claim or, where they claim nothing, by what comes. */
public class BodyLimit {
    private static final int PATIENCE = 10;

    private final RequestLimits limits;

    BodyLimit(RequestLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource, RoutingContext http) throws IOException {
        if (resource.getResourceMethod().isAnnotationPresent(StreamedBody.class)) {
            return;
        }
        String claimed = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (claimed == null) {
            takeUnclaimed(request, http);
        } else if (Long.parseLong(claimed) > limits.requestBytes()) {
            // Digits only: the server in front of us has seen to it.
            endure(request.getEntityStream(), http);
            throw tooLarge(claimed + " bytes");
        }
    }

    private void takeUnclaimed(ContainerRequestContext request, RoutingContext http) throws IOException {
        InputStream coming = request.getEntityStream();
        byte[] body = coming.readNBytes(Math.toIntExact(limits.requestBytes() + 1));
        if (body.length > limits.requestBytes()) {
            endure(coming, http);
            throw tooLarge("more than " + limits.requestBytes() + " bytes");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** Lets a client that sends somewhat too much come to its end, since many read no answer before; hangs up on the others. */
    private void endure(InputStream rest, RoutingContext http) throws IOException {
        byte[] waste = new byte[8192];
        long patience = PATIENCE * limits.requestBytes();
        int read = 0;
        while (patience > 0 && read >= 0) {
            read = rest.read(waste);
            patience -= read;
        }
        if (read >= 0) {
            http.addEndHandler(end -> http.request().connection().close());
        }
    }

    private HttpProblem tooLarge(String length) {
        return ProblemType.REQUEST_TOO_LARGE
                .because("The body has %s, the limit is %d. Send less, or raise whosaid.limits.request-bytes."
                        .formatted(length, limits.requestBytes()))
                .with("limit", limits.requestBytes())
                .build();
    }
}
