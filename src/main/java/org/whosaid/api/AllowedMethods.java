package org.whosaid.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.whosaid.api.correction.CorrectionResource;
import org.whosaid.api.correction.QuoteCorrectionResource;
import org.whosaid.api.document.AnalysisResource;
import org.whosaid.api.document.DocumentCorrectionResource;
import org.whosaid.api.document.DocumentResource;
import org.whosaid.api.imports.ImportResource;
import org.whosaid.api.jobs.JobResource;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.api.quote.QuoteResource;
import org.whosaid.api.speaker.SpeakerDecisionResource;
import org.whosaid.api.speaker.SpeakerResource;
import org.whosaid.api.verification.CheckResource;
import org.whosaid.api.verification.VerificationResource;

/**
 * Refuses methods that an address does not know, and names those that it does, to OPTIONS too. The framework would name none of them,
 * to OPTIONS those of other addresses, and take the last step of an address that knows few methods for an id of one that knows more.
 */
public class AllowedMethods {
    private static final List<Class<?>> RESOURCES = List.of(
            AnalysisResource.class,
            CheckResource.class,
            CorrectionResource.class,
            DocumentCorrectionResource.class,
            DocumentResource.class,
            ImportResource.class,
            JobResource.class,
            QuoteCorrectionResource.class,
            QuoteResource.class,
            RootResource.class,
            SpeakerDecisionResource.class,
            SpeakerResource.class,
            VerificationResource.class);
    private static final String VARIABLE = "\\{[^}]+}";
    private static final String ANY_STEP = "[^/]+";

    /** Where several fit, the first is the one that says most. Static, so that the native executable has it from its build. */
    private static final List<Address> ADDRESSES = addresses();

    private record Address(Pattern pattern, Set<String> methods) {}

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request, RoutingContext http) {
        Set<String> known = methodsAt(http.normalizedPath());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String allowed = String.join(", ", known);
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return Optional.of(Response.ok().header(HttpHeaders.ALLOW, allowed).build());
        }
        if (!known.contains(request.getMethod())) {
            throw ProblemType.METHOD_NOT_ALLOWED
                    .because("This address knows other methods: %s.".formatted(allowed))
                    .withHeader(HttpHeaders.ALLOW, allowed)
                    .build();
        }
        return Optional.empty();
    }

    /** None for an address that is not there. */
    private static Set<String> methodsAt(String path) {
        return ADDRESSES.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .map(Address::methods)
                .findFirst()
                .orElse(Set.of());
    }

    private static List<Address> addresses() {
        Map<String, Set<String>> methods = new TreeMap<>(
                Comparator.comparingInt(AllowedMethods::variablesIn).thenComparing(Comparator.naturalOrder()));
        RESOURCES.forEach(resource -> addMethods(resource, methods));
        return methods.entrySet().stream()
                .map(known -> new Address(Pattern.compile(known.getKey()), known.getValue()))
                .toList();
    }

    private static void addMethods(Class<?> resource, Map<String, Set<String>> methods) {
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    add(http.value(), methods.computeIfAbsent(pattern(root, method), address -> new TreeSet<>()));
                }
            }
        }
    }

    private static void add(String method, Set<String> known) {
        known.add(method);
        known.add(HttpMethod.OPTIONS);
        if (method.equals(HttpMethod.GET)) {
            known.add(HttpMethod.HEAD);
        }
    }

    private static String pattern(String root, Method method) {
        Path path = method.getAnnotation(Path.class);
        return (root + (path == null ? "" : path.value())).replaceAll(VARIABLE, ANY_STEP) + "/?";
    }

    private static int variablesIn(String pattern) {
        return pattern.split(Pattern.quote(ANY_STEP), -1).length - 1;
    }
}
