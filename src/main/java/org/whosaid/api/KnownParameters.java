package org.whosaid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;

/**
 * Refuses query parameters that an operation does not know, and text that PostgreSQL cannot compare with: a mistyped filter that is
 * silently left out would find quotes that were not asked for.
 */
public class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        List<ErrorView> errors = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                errors.add(ErrorView.inParameter(name, "is not known here; known are " + String.join(", ", names)));
            } else if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                errors.add(ErrorView.inParameter(name, "has U+0000; leave it out"));
            }
        });
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_PARAMETER.because("Mend the parameters listed under errors.", errors);
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .forEach(field ->
                            names.add(field.getAnnotation(QueryParam.class).value()));
        }
    }
}
