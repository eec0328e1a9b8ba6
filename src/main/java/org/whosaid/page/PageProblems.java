package org.whosaid.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.whosaid.api.problem.ErrorView;

/** Shows what went wrong to a reader as a page, where the interface has a problem detail for programs. */
public class PageProblems {
    private static final List<String> OF_PROGRAMS = List.of("/v1/", "/q/");

    /** Before {@link PageHeaders}, whose headers it needs too. */
    @ServerResponseFilter(priority = 3)
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && isAskedByReader(request)) {
            ProblemPage shown = ProblemPage.of(problem);
            // A script puts it in its place on the page that is there.
            boolean isPart = request.getHeaderString("HX-Request") != null;
            String page = (isPart ? Templates.problemPart(shown) : Templates.problem(shown)).render();
            response.setEntity(page, null, MediaType.valueOf("text/html;charset=UTF-8"));
        }
    }

    private static boolean isAskedByReader(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String accepted =
                Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT)).orElse("");
        return (accepted.contains(MediaType.TEXT_HTML) || request.getHeaderString("HX-Request") != null)
                && OF_PROGRAMS.stream().noneMatch(path::startsWith);
    }

    /** What a reader is told. */
    public record ProblemPage(int status, String title, String detail, List<ErrorView> errors) {
        public static ProblemPage of(HttpProblem problem) {
            return new ProblemPage(
                    problem.getStatusCode(),
                    Optional.ofNullable(problem.getTitle()).orElse(""),
                    Optional.ofNullable(problem.getDetail()).orElse(""),
                    errorsOf(problem.getParameters().getOrDefault("errors", List.of())));
        }

        private static List<ErrorView> errorsOf(Object errors) {
            return errors instanceof List<?> list
                    ? list.stream()
                            .filter(ErrorView.class::isInstance)
                            .map(ErrorView.class::cast)
                            .toList()
                    : List.of();
        }
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemPage problem);

        static native TemplateInstance problemPart(ProblemPage problem);
    }
}
