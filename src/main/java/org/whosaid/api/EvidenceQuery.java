package org.whosaid.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.verify.Question;

/** How much evidence comes back. */
public class EvidenceQuery {
    @QueryParam("limit")
    @Parameter(
            description = "Most pieces of evidence for each question.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "10"))
    @Nullable
    String limit;

    int toLimit() {
        if (limit == null) {
            return Question.USUAL_LIMIT;
        }
        try {
            int given = Integer.parseInt(limit);
            if (given >= 1 && given <= Question.LARGEST_LIMIT) {
                return given;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other number that does not fit.
        }
        throw ProblemType.INVALID_PARAMETER.because(
                "Mend the parameters listed under errors.",
                List.of(ErrorView.inParameter("limit", "is no whole number from 1 to " + Question.LARGEST_LIMIT)));
    }
}
