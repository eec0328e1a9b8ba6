package org.whosaid.api.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;

/** JSON of another shape than expected, with all that is wrong with it. */
final class SeveralMismatches extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final transient List<ErrorView> errors;

    SeveralMismatches(JsonParser parser, List<ErrorView> errors) {
        super(parser, "the JSON has another shape than expected");
        this.errors = List.copyOf(errors);
    }

    List<ErrorView> errors() {
        return errors;
    }
}
