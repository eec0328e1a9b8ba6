package org.whosaid.page.ask;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.whosaid.api.http.LooseQuery;
import org.whosaid.page.PageProblems.ProblemPage;
import org.whosaid.verify.VerificationLimits;
import org.whosaid.verify.Verifier;

/** Did somebody say this? The question stands in the address, which can be sent to a colleague. */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
@LooseQuery
@Blocking
public class AskResource {
    private static final int EVIDENCE = 5;

    private final Verifier verifier;
    private final VerificationLimits limits;

    AskResource(Verifier verifier, VerificationLimits limits) {
        this.verifier = verifier;
        this.limits = limits;
    }

    @GET
    public TemplateInstance ask(@BeanParam Asked asked, @Context UriInfo address) {
        if (asked.isEmpty()) {
            return Templates.verify(asked, Optional.empty(), Optional.empty());
        }
        try {
            VerdictPage verdict = VerdictPage.of(
                    asked,
                    verifier.verify(asked.toRequest().toQuestion(limits, EVIDENCE)),
                    address.getRequestUri().toString());
            return Templates.verify(asked, Optional.of(verdict), Optional.empty());
        } catch (HttpProblem problem) {
            // The form comes back with what was written, and what is wrong with it.
            return Templates.verify(asked, Optional.empty(), Optional.of(ProblemPage.of(problem)));
        }
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance verify(
                Asked asked, Optional<VerdictPage> verdict, Optional<ProblemPage> problem);
    }
}
