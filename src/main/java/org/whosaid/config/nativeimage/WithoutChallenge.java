package org.whosaid.config.nativeimage;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/**
 * For the native executable only: quarkus-resteasy-problem 3.21.0 asks Quarkus for a WWW-Authenticate header in a way that Quarkus 3.33 no
 * longer knows. On a JVM that fails when somebody is refused, which never happens here; a native build fails at once.
 */
@TargetClass(className = "io.quarkiverse.resteasy.problem.security.HttpUnauthorizedUtils")
final class WithoutChallenge {
    private WithoutChallenge() {}

    @Substitute
    static Uni<HttpProblem> toProblem(RoutingContext context, Exception refusal) {
        return Uni.createFrom().item(HttpProblem.valueOf(Response.Status.UNAUTHORIZED, refusal.getMessage()));
    }
}
