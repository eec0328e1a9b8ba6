package org.whosaid.api.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Serves openapi.yaml as it is stored, and as JSON to who asks for that, at the addresses where dev mode and tests serve what they read
 * from the code. Thread-safe.
 */
@ApplicationScoped
@IfBuildProfile("prod")
class StoredDescription {
    private static final String STORED = "openapi.yaml";
    private static final String ADDRESS = "/q/openapi";
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private @Nullable Buffer json;

    void serve(@Observes Router router) {
        for (String ending : List.of("", ".yaml", ".yml", ".json")) {
            router.route(ADDRESS + ending)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .blockingHandler(context ->
                            answer(context, ending.isEmpty() ? asksForJson(context) : ending.equals(".json")));
        }
    }

    private void answer(RoutingContext context, boolean isJson) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, (isJson ? JSON : YAML) + ";charset=UTF-8")
                .end(isJson ? json() : Buffer.buffer(yaml()));
    }

    /** YAML, unless JSON is asked for by {@code format=json}, or by an Accept that does not name YAML. */
    private static boolean asksForJson(RoutingContext context) {
        String accept = Optional.ofNullable(context.request().getHeader(HttpHeaders.ACCEPT))
                .orElse("");
        return Optional.ofNullable(context.request().getParam("format"))
                .map(format -> format.equalsIgnoreCase("json"))
                .orElse(accept.contains("json") && !accept.contains("yaml"));
    }

    private static String yaml() {
        return StoredExamples.text(STORED);
    }

    private synchronized Buffer json() {
        if (json == null) {
            try {
                json = Buffer.buffer(new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml())));
            } catch (IOException e) {
                throw new UncheckedIOException(STORED, e);
            }
        }
        return json;
    }
}
