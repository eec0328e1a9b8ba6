package org.whosaid.api.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.problem.ErrorView;
import org.whosaid.api.problem.ProblemType;

/**
 * Many questions at once.
 *
 * @param verifications read one by one, so that a wrong one does not stop the others
 */
@Schema(name = "VerificationBatchRequest", description = "Many questions at once.")
public record VerificationBatchRequest(
        @Schema(
                required = true,
                type = SchemaType.ARRAY,
                implementation = VerificationRequest.class,
                description = "Up to whosaid.limits.verification.batch (100) questions.")
        @Nullable
        List<JsonNode> verifications) {
    /** @throws io.quarkiverse.resteasy.problem.HttpProblem if there is none, or there are too many */
    static List<JsonNode> checked(@Nullable VerificationBatchRequest request, int limit) {
        List<JsonNode> questions = request == null || request.verifications == null ? List.of() : request.verifications;
        if (questions.isEmpty() || questions.size() > limit) {
            String detail = questions.isEmpty()
                    ? "has no question; send one to %d".formatted(limit)
                    : "has %d questions, the limit is %d; send them in parts".formatted(questions.size(), limit);
            throw ProblemType.INVALID_VERIFICATION.because(
                    "Correct what is listed in `errors` and ask again.",
                    List.of(ErrorView.at("/verifications", detail)));
        }
        return questions;
    }
}
