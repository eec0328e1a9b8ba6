package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.whosaid.ingest.UnusableArticle;

/** An article that cannot be taken: says which part, or by how much it is too long. */
final class ArticleProblem {
    private ArticleProblem() {}

    static HttpProblem of(UnusableArticle unusable) {
        return unusable instanceof UnusableArticle.TooLong tooLong
                ? tooLong(tooLong)
                : flawed((UnusableArticle.Flawed) unusable);
    }

    private static HttpProblem tooLong(UnusableArticle.TooLong tooLong) {
        return ProblemType.TEXT_TOO_LONG
                .because(
                        "The text has %d characters, the limit is %d. Send it in parts, or raise whosaid.limits.text-characters."
                                .formatted(tooLong.length(), tooLong.limit()))
                .with("length", tooLong.length())
                .with("limit", tooLong.limit())
                .build();
    }

    private static HttpProblem flawed(UnusableArticle.Flawed flawed) {
        return ProblemType.INVALID_ARTICLE.because(
                "Correct what is listed in `errors` and send the request again.", ErrorView.of(flawed.flaws()));
    }
}
