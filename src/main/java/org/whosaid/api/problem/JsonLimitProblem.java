package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON that goes further than it is read: says in which member, as far as that is known, and where the limit is. */
final class JsonLimitProblem {
    /** How Jackson tells it, with the name of the setting in our code. */
    private static final Pattern MESSAGE =
            Pattern.compile("(.+) \\(\\d+\\) exceeds the maximum allowed \\((\\d+), from .*", Pattern.DOTALL);

    private static final String DEPTH = "document nesting depth";

    private JsonLimitProblem() {}

    /** Empty if something else is wrong with the JSON. */
    static Optional<HttpProblem> of(JsonProcessingException exception) {
        Throwable limit = exception instanceof StreamConstraintsException ? exception : exception.getCause();
        if (!(limit instanceof StreamConstraintsException reached)) {
            return Optional.empty();
        }
        String pointer =
                exception instanceof JsonMappingException inMember ? JsonProblem.pointer(inMember.getPath()) : "";
        return Optional.of(ProblemType.INVALID_BODY.because(
                "The JSON exceeds a limit.", List.of(ErrorView.at(pointer, detail(reached.getOriginalMessage())))));
    }

    private static String detail(String message) {
        Matcher known = MESSAGE.matcher(message);
        if (!known.matches()) {
            return "goes beyond a limit";
        }
        String what = known.group(1).toLowerCase(Locale.ROOT);
        return what.equals(DEPTH)
                ? "is nested too deeply; at most %s levels are read".formatted(known.group(2))
                : "goes beyond a limit: %s, at most %s".formatted(what, known.group(2));
    }
}
