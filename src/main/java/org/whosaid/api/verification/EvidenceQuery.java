package org.whosaid.api.verification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.verify.VerificationQuestion;

/** How much evidence comes back. */
public class EvidenceQuery {
    @QueryParam("limit")
    @Parameter(
            description = "Maximum number of pieces of evidence per question.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "10"))
    @Nullable
    String limit;

    /** @param parameters that gather what is wrong */
    int toLimit(ParameterReader parameters) {
        return parameters.limit(limit, VerificationQuestion.LARGEST_LIMIT, VerificationQuestion.USUAL_LIMIT);
    }
}
