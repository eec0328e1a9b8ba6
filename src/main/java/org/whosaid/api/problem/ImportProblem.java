package org.whosaid.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.whosaid.ingest.imports.LineTooLong;
import org.whosaid.ingest.jobs.ImportTooLarge;

/** An import, or a line of one, that is larger than the service is set to take. */
final class ImportProblem {
    private ImportProblem() {}

    static HttpProblem of(LineTooLong tooLong) {
        return ProblemType.LINE_TOO_LONG
                .because(
                        "The line has more than %d bytes. Send the article in parts, or raise whosaid.limits.import-line-bytes."
                                .formatted(tooLong.limit()))
                .with("limit", tooLong.limit())
                .build();
    }

    static HttpProblem of(ImportTooLarge tooLarge) {
        return ProblemType.REQUEST_TOO_LARGE
                .because(
                        "The import has more than %d bytes. Send it in parts, or without Prefer: respond-async, or raise whosaid.limits.import-stored-bytes."
                                .formatted(tooLarge.limit()))
                .with("limit", tooLarge.limit())
                .build();
    }
}
