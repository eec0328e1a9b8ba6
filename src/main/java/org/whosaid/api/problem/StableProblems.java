package org.whosaid.api.problem;

import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.ingest.UnusableArticle;
import org.whosaid.ingest.correction.UnusableCorrection;
import org.whosaid.ingest.imports.LineTooLong;
import org.whosaid.ingest.jobs.ImportTooLarge;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.store.decision.MissingSpeaker;
import org.whosaid.store.decision.SpeakerConflict;

/** Gives every problem, ours and the framework's, its stable type and a detail that helps. Thread-safe. */
@ApplicationScoped
public class StableProblems implements ProblemPostProcessor {
    /** Before the logger: what turns out to be the client's error must not be logged as ours. */
    @Override
    public int priority() {
        return 1000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        return knownIn(context.cause).orElseGet(() -> FrameworkProblem.of(problem));
    }

    /** The problem of a failure that is not a request's own: of a line of an import, or of a job. */
    public static HttpProblem of(Throwable failure) {
        return knownIn(failure).orElseGet(() -> FrameworkProblem.of(HttpProblem.valueOf(INTERNAL_SERVER_ERROR)));
    }

    private static Optional<HttpProblem> knownIn(Throwable failure) {
        // Frameworks wrap: the first cause that we know is the reason.
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    /** What is wrong with a part of a body that is read by itself. */
    public static HttpProblem ofJson(JsonProcessingException exception) {
        return JsonProblem.of(exception);
    }

    /** What is wrong with a line of JSON, by its number among the lines. */
    public static HttpProblem ofLine(Exception reason, long number) {
        return reason instanceof JsonProcessingException json ? JsonProblem.inLine(json, number) : of(reason);
    }

    private static Optional<HttpProblem> known(Throwable cause) {
        if (cause instanceof HttpProblem problem && problem.getType() != null) {
            return Optional.of(problem);
        }
        if (cause instanceof UnusableArticle unusable) {
            return Optional.of(ArticleProblem.of(unusable));
        }
        if (cause instanceof SpeakerConflict conflict) {
            return Optional.of(DecisionProblem.of(conflict));
        }
        if (cause instanceof MissingSpeaker missing) {
            return Optional.of(DecisionProblem.of(missing));
        }
        if (cause instanceof UnusableCorrection unusable) {
            return Optional.of(CorrectionProblem.of(unusable));
        }
        if (cause instanceof ForeignCursor) {
            return Optional.of(foreignCursor());
        }
        if (cause instanceof LineTooLong tooLong) {
            return Optional.of(ImportProblem.of(tooLong));
        }
        if (cause instanceof ImportTooLarge tooLarge) {
            return Optional.of(ImportProblem.of(tooLarge));
        }
        if (cause instanceof UndecodableByte undecodable) {
            return Optional.of(noText(undecodable));
        }
        if (cause instanceof CharacterCodingException || cause instanceof CharConversionException) {
            return Optional.of(noText());
        }
        if (cause instanceof JsonProcessingException json && !(cause instanceof InvalidDefinitionException)) {
            return Optional.of(JsonProblem.of(json));
        }
        return DatabaseProblem.of(cause);
    }

    private static HttpProblem foreignCursor() {
        return ProblemType.INVALID_PARAMETER.because(
                "The cursor belongs to another list.", List.of(ErrorView.inParameter("cursor", ForeignCursor.DETAIL)));
    }

    private static HttpProblem noText(UndecodableByte undecodable) {
        return ProblemType.MALFORMED_TEXT
                .because(
                        "Byte %d, 0x%02X, does not begin a character of %s, the charset of the Content-Type (UTF-8 unless given)."
                                .formatted(undecodable.number(), undecodable.value(), undecodable.charset()))
                .with("byte", undecodable.number())
                .build();
    }

    private static HttpProblem noText() {
        return ProblemType.MALFORMED_TEXT
                .because(
                        "The bytes are not valid text in the charset of the Content-Type, which is UTF-8 unless given.")
                .build();
    }
}
