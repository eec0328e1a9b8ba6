package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A body that is no JSON, or JSON of another shape: says where. */
final class JsonProblem {
    private JsonProblem() {}

    static HttpProblem of(JsonProcessingException exception) {
        if (exception instanceof SeveralMismatches several) {
            return shape(several.errors());
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return shape(List.of(ErrorView.at(pointer(mismatch.getPath()), detail(mismatch))));
        }
        if (exception instanceof JsonMappingException mapping && mapping.getCause() instanceof InputCoercionException) {
            return shape(List.of(ErrorView.at(pointer(mapping.getPath()), "is too large a number")));
        }
        return syntax(exception);
    }

    private static HttpProblem syntax(JsonProcessingException exception) {
        JsonLocation location = exception.getLocation();
        int line = location == null ? 1 : location.getLineNr();
        int column = location == null ? 1 : location.getColumnNr();
        return ProblemType.MALFORMED_JSON
                .because("Line %d, column %d: %s".formatted(line, column, exception.getOriginalMessage()))
                .with("line", line)
                .with("column", column)
                .build();
    }

    private static HttpProblem shape(List<ErrorView> errors) {
        return ProblemType.INVALID_BODY.because("The JSON is sound, but not what this address takes.", errors);
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
                .map(JsonProblem::step)
                .collect(Collectors.joining());
    }

    /** A member's name, or an item's index, in a pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
