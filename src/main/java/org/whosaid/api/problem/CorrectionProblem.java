package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.whosaid.ingest.correction.UnusableCorrection;

/** A correction that cannot be made: says which part is wrong, or which quote is meant. */
final class CorrectionProblem {
    private CorrectionProblem() {}

    static HttpProblem of(UnusableCorrection unusable) {
        return unusable instanceof UnusableCorrection.Known known
                ? known(known)
                : flawed((UnusableCorrection.Flawed) unusable);
    }

    private static HttpProblem known(UnusableCorrection.Known known) {
        return ProblemType.QUOTE_EXISTS
                .because("There is a quote of exactly this content: %s. PATCH that one.".formatted(known.quote()))
                .with("quote", known.quote())
                .build();
    }

    private static HttpProblem flawed(UnusableCorrection.Flawed flawed) {
        return ProblemType.INVALID_CORRECTION.because(
                "Correct what is listed in `errors` and send the request again.", ErrorView.of(flawed.flaws()));
    }
}
