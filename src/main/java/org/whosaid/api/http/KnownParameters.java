package org.whosaid.api.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;

/**
 * Refuses query parameters that an operation does not know, those without a value, those that come twice where one counts, and text
 * that is no UTF-8 or that PostgreSQL cannot compare with: a filter that is silently left out would find quotes that were not asked for.
 */
public class KnownParameters {
    private static final String UNDECODABLE = "is not UTF-8; write each byte of a character's UTF-8 as %XX";

    /** By method, the names that it knows, and whether each may come several times. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource, RoutingContext http) {
        if (resource.getResourceClass().isAnnotationPresent(LooseQuery.class)) {
            return;
        }
        Map<String, Boolean> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        List<ErrorView> errors = new ArrayList<>();
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        Set<String> undecodable = QueryBytes.undecodable(http.request().query());
        given.forEach((name, values) -> flaw(names, name, values)
                .or(() -> Optional.of(UNDECODABLE).filter(detail -> undecodable.contains(name)))
                .ifPresent(detail -> errors.add(ErrorView.inParameter(name, detail))));
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_PARAMETER.because("Correct the parameters listed in `errors`.", errors);
        }
    }

    private static Optional<String> flaw(Map<String, Boolean> names, String name, List<String> values) {
        @Nullable Boolean isRepeatable = names.get(name);
        if (isRepeatable == null) {
            return Optional.of(
                    names.isEmpty()
                            ? "is not known here; this address takes no parameters"
                            : "is not known here; known are " + String.join(", ", names.keySet()));
        }
        if (!isRepeatable && values.size() > 1) {
            return Optional.of("comes %d times; send it once".formatted(values.size()));
        }
        return values.stream().flatMap(value -> flaw(value).stream()).findFirst();
    }

    private static Optional<String> flaw(String value) {
        if (value.isBlank()) {
            return Optional.of(ParameterReader.EMPTY);
        }
        return value.indexOf('\0') >= 0 ? Optional.of(ParameterReader.ZERO) : Optional.empty();
    }

    private static Map<String, Boolean> namesOf(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter.getAnnotation(QueryParam.class), parameter.getType(), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> names) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields())
                    .forEach(field -> add(field.getAnnotation(QueryParam.class), field.getType(), names));
        }
    }

    private static void add(@Nullable QueryParam query, Class<?> type, Map<String, Boolean> names) {
        if (query != null) {
            names.put(query.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
