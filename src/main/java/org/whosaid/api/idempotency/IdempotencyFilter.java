package org.whosaid.api.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.AnswerBytes;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.idempotency.IdempotencyKeys.Claim;
import org.whosaid.engine.text.Sha256;
import org.whosaid.store.IdempotencyKeyRepository.KeyUse;

/** Honours Idempotency-Key on the methods that are {@link Idempotent}. */
public class IdempotencyFilter {
    private static final String CLAIM = IdempotencyFilter.class.getName();

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name());

    /** When all others have said whether the request is sound. */
    private static final int LAST_OF_REQUEST = 6000;

    /** When all others have written their headers: response filters run from the highest number to the lowest. */
    private static final int LAST_OF_RESPONSE = 100;

    private final IdempotencyKeys keys;
    private final RequestActor actor;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotencyKeys keys, RequestActor actor, ObjectMapper json) {
        this.keys = keys;
        this.actor = actor;
        this.json = json;
    }

    @ServerRequestFilter(priority = LAST_OF_REQUEST)
    Optional<Response> claim(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        @Nullable String header = request.getHeaderString(IdempotencyKeys.HEADER);
        if (header == null || !resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return Optional.empty();
        }
        String key = IdempotencyKeys.keyOf(header);
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Claim claim = keys.claim(new KeyUse(actor.name(), scopeOf(request), key, fingerprint(request, body)));
        if (claim.replay().isEmpty()) {
            request.setProperty(CLAIM, claim);
        }
        return claim.replay();
    }

    @ServerResponseFilter(priority = LAST_OF_RESPONSE)
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIM) instanceof Claim claim)) {
            return;
        }
        if (response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
            keys.release(claim);
            return;
        }
        byte[] body = response.hasEntity() ? AnswerBytes.of(response.getEntity(), json) : new byte[0];
        Map<String, List<String>> headers = new TreeMap<>(response.getStringHeaders());
        if (response.hasEntity()) {
            // What is kept is what goes out, to the byte.
            response.setEntity(body, response.getEntityAnnotations(), JSON);
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(JSON.toString()));
        }
        keys.complete(claim, response.getStatus(), headers, body);
    }

    /** Method and path: the same key at another address is another key. */
    public static String scopeOf(ContainerRequestContext request) {
        return request.getMethod() + " " + request.getUriInfo().getPath();
    }

    private static String fingerprint(ContainerRequestContext request, byte[] body) {
        return Sha256.of(String.join(
                "\n",
                String.valueOf(request.getUriInfo().getRequestUri().getRawQuery()),
                String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_TYPE)),
                new String(body, ISO_8859_1)));
    }
}
