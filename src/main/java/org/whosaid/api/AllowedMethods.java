package org.whosaid.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.whosaid.api.imports.ImportResource;
import org.whosaid.api.jobs.JobResource;

/** Names the methods that an address knows, where it is asked for another: the framework leaves them out. */
public class AllowedMethods {
    private static final List<Class<?>> RESOURCES = List.of(
            AnalysisResource.class,
            CorrectionResource.class,
            DocumentCorrectionResource.class,
            DocumentResource.class,
            ImportResource.class,
            JobResource.class,
            QuoteCorrectionResource.class,
            QuoteResource.class,
            SpeakerDecisionResource.class,
            SpeakerResource.class);
    private static final int METHOD_NOT_ALLOWED = 405;

    /** By the pattern of the address. */
    private final Map<String, Set<String>> methods = new TreeMap<>();

    AllowedMethods() {
        RESOURCES.forEach(this::addResource);
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == METHOD_NOT_ALLOWED) {
            String address = request.getUriInfo().getPath();
            methods.forEach((pattern, known) -> {
                if (address.matches(pattern)) {
                    response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", known));
                }
            });
        }
    }

    private void addResource(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    methods.computeIfAbsent(pattern(root, method), pattern -> new TreeSet<>())
                            .add(http.value());
                }
            }
        }
    }

    private static String pattern(String root, Method method) {
        Path path = method.getAnnotation(Path.class);
        return (root + (path == null ? "" : path.value())).replaceAll("\\{[^}]+}", "[^/]+") + "/?";
    }
}
