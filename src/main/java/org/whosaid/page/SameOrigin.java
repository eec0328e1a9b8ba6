package org.whosaid.page;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.problem.ProblemType;

/**
 * Refuses what another site's page has a reader's browser send. Browsers say where a request comes from, and no page can change what
 * they say; other clients say nothing, and carry no reader's rights along. Unlike a token in each form, this also guards the
 * interface, which takes bodies that a form can send, and sets no cookie on its answers.
 */
public class SameOrigin {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String FORWARDED_HOST = "X-Forwarded-Host";

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            throw ProblemType.FOREIGN_ORIGIN
                    .because("A page of another site has sent this. Open the service's own page and do it there.")
                    .build();
        }
    }

    private static boolean isForeign(ContainerRequestContext request) {
        @Nullable String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        @Nullable String origin = request.getHeaderString("Origin");
        return origin != null
                && !hostOf(origin).filter(host -> isOurs(host, request)).isPresent();
    }

    private static boolean isOurs(String host, ContainerRequestContext request) {
        return host.equalsIgnoreCase(request.getHeaderString(HttpHeaders.HOST))
                || host.equalsIgnoreCase(request.getHeaderString(FORWARDED_HOST));
    }

    /** With its port; empty for an origin without a host, such as {@code null}. */
    private static Optional<String> hostOf(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
