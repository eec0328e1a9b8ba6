package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A body that is no JSON, or JSON of another shape: says where. */
final class JsonProblem {
    /** Where Jackson saw an object or a list begin, told with what it was not given to tell. */
    private static final Pattern START_MARKER = Pattern.compile("\\s*\\(start marker at \\[[^\\]]*\\]\\)");

    private JsonProblem() {}

    static HttpProblem of(JsonProcessingException exception) {
        JsonLocation location = exception.getLocation();
        return inLine(exception, location == null ? 1 : location.getLineNr());
    }

    /** The same of JSON that is one line of many. */
    static HttpProblem inLine(JsonProcessingException exception, long number) {
        Optional<HttpProblem> limit = JsonLimitProblem.of(exception);
        if (limit.isPresent()) {
            return limit.get();
        }
        if (exception instanceof SeveralMismatches several) {
            return shape(several.errors());
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return shape(List.of(ErrorView.at(pointer(mismatch.getPath()), detail(mismatch))));
        }
        return syntax(exception, number);
    }

    private static HttpProblem syntax(JsonProcessingException exception, long line) {
        JsonLocation location = exception.getLocation();
        int column = location == null ? 1 : location.getColumnNr();
        String message = START_MARKER.matcher(exception.getOriginalMessage()).replaceAll("");
        return ProblemType.MALFORMED_JSON
                .because("Line %d, column %d: %s".formatted(line, column, message))
                .with("line", line)
                .with("column", column)
                .build();
    }

    private static HttpProblem shape(List<ErrorView> errors) {
        return ProblemType.INVALID_BODY.because(
                "The JSON is well-formed, but does not have the shape that this address accepts.", errors);
    }

    static String detail(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return unknownMember(unknown.getKnownPropertyIds());
        }
        Class<?> expected = mismatch.getTargetType();
        return expected == null ? "has the wrong type" : "must be " + kindOf(expected);
    }

    static String unknownMember(Collection<?> known) {
        return "is not known here; known are "
                + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String kindOf(Class<?> expected) {
        if (expected == String.class) {
            return "a string";
        }
        if (expected == Integer.class) {
            return "a whole number";
        }
        if (expected == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(expected)) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(expected) ? "a list" : "an object";
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(ErrorView::step)
                .collect(Collectors.joining());
    }
}
