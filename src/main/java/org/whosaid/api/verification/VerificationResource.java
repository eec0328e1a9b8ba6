package org.whosaid.api.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.problem.StableProblems;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.verify.VerificationLimits;
import org.whosaid.verify.Verifier;

/** Did somebody say this? */
@Path("/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verifications", description = "Did this person say that, and in these words?")
public class VerificationResource {
    private final Verifier verifier;
    private final VerificationLimits limits;
    private final ObjectMapper mapper;

    VerificationResource(Verifier verifier, VerificationLimits limits, ObjectMapper mapper) {
        this.verifier = verifier;
        this.limits = limits;
        this.mapper = mapper;
    }

    @POST
    @Operation(
            operationId = "verify",
            summary = "Verify a quote",
            description =
                    "Compares the words with all stored quotes, ignoring typography, case and the way numbers are written."
                            + " Only words in quotation marks can be verbatim. Rejected quotes are not evidence; corrected quotes count"
                            + " as corrected. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The verdict and the evidence for it.")
    public VerificationView verify(
            @Nullable VerificationRequest request, @BeanParam EvidenceQuery evidence, @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        OffsetUnit unit = offsets.toUnit(parameters);
        int limit = evidence.toLimit(parameters);
        parameters.throwIfWrong();
        return answer(VerificationRequest.given(request), limit, unit);
    }

    @POST
    @Path("/batch")
    @Operation(
            operationId = "verifyBatch",
            summary = "Verify many quotes",
            description =
                    "Up to 100 questions in one call. Each is answered independently: if one is invalid, its problem is"
                            + " reported in its place with the status it would have had alone, and the others are still answered.")
    @APIResponse(responseCode = "200", description = "An answer or a problem for each question, in order.")
    public VerificationBatchView verifyAll(
            @Nullable VerificationBatchRequest request,
            @BeanParam EvidenceQuery evidence,
            @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        OffsetUnit unit = offsets.toUnit(parameters);
        int limit = evidence.toLimit(parameters);
        parameters.throwIfWrong();
        List<JsonNode> questions = VerificationBatchRequest.checked(request, limits.batch());
        List<VerificationBatchView.Item> results = new ArrayList<>();
        for (JsonNode question : questions) {
            results.add(item(results.size(), question, limit, unit));
        }
        return new VerificationBatchView(results);
    }

    private VerificationBatchView.Item item(int index, JsonNode question, int limit, OffsetUnit unit) {
        try {
            VerificationRequest request = mapper.treeToValue(question, VerificationRequest.class);
            return VerificationBatchView.Item.of(index, answer(VerificationRequest.given(request), limit, unit));
        } catch (JsonProcessingException e) {
            return VerificationBatchView.Item.of(index, StableProblems.ofJson(e));
        } catch (HttpProblem e) {
            return VerificationBatchView.Item.of(index, e);
        }
    }

    private VerificationView answer(VerificationRequest request, int limit, OffsetUnit unit) {
        return VerificationView.of(verifier.verify(request.toQuestion(limits, limit)), unit);
    }
}
