package org.whosaid.api.verification;

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
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.document.DocumentView;
import org.whosaid.api.parameter.OffsetsQuery;
import org.whosaid.api.parameter.ParameterReader;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.Ingestion;
import org.whosaid.verify.VerificationLimits;
import org.whosaid.verify.Verifier;
import org.whosaid.verify.draft.DraftQuestion;

/** Drafts before they are printed. */
@Path("/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks", description = "A draft: did its speakers say what it quotes?")
public class CheckResource {
    private final Ingestion ingestion;
    private final Verifier verifier;
    private final VerificationLimits limits;

    CheckResource(Ingestion ingestion, Verifier verifier, VerificationLimits limits) {
        this.ingestion = ingestion;
        this.verifier = verifier;
        this.limits = limits;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(
            operationId = "checkDraft",
            summary = "Check a draft",
            description =
                    "Finds the quotes of a text or page and verifies each against all stored quotes, as `/v1/verifications`"
                            + " does. A quote that cannot be verified has its problem in its place. Nothing is stored. If the same"
                            + " text is stored already, its own quotes are evidence, too.")
    @APIResponse(
            responseCode = "200",
            description = "The draft and an answer or a problem for each quote, in text order.")
    public CheckView check(
            @Nullable ArticleRequest draft, @BeanParam EvidenceQuery evidence, @BeanParam OffsetsQuery offsets) {
        ParameterReader parameters = new ParameterReader();
        OffsetUnit unit = offsets.toUnit(parameters);
        int limit = evidence.toLimit(parameters);
        parameters.throwIfWrong();
        AnalysedDocument analysed =
                ingestion.analyse(ArticleRequest.given(draft).toArticle());
        checkNumber(analysed.quotes().size());
        List<CheckView.Item> results = new ArrayList<>();
        for (AnalysedQuote quote : analysed.quotes()) {
            results.add(item(results.size(), DraftQuestion.about(quote), limit, unit));
        }
        return new CheckView(DocumentView.of(analysed, unit), results);
    }

    private void checkNumber(int quotes) {
        if (quotes > limits.draftQuotes()) {
            throw ProblemType.TEXT_TOO_LONG
                    .because(
                            "The draft has %d quotes, the limit is %d. Send it in parts, or raise whosaid.limits.verification.draft-quotes."
                                    .formatted(quotes, limits.draftQuotes()))
                    .with("length", quotes)
                    .with("limit", limits.draftQuotes())
                    .build();
        }
    }

    private CheckView.Item item(int index, DraftQuestion question, int limit, OffsetUnit unit) {
        VerificationRequest request =
                new VerificationRequest(question.words(), question.speaker().orElse(null), null, null);
        try {
            VerificationView answer = VerificationView.of(verifier.verify(request.toQuestion(limits, limit)), unit);
            return CheckView.Item.of(index, question, answer);
        } catch (HttpProblem e) {
            return CheckView.Item.of(index, question, e);
        }
    }
}
