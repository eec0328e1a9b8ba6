package org.whosaid.api.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * In place of the framework's own mapper, which answers without a body. That it is a mapper is said here again: the class that it extends
 * is in no index of the package, so that nobody would know.
 */
@Provider
public class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException>
        implements ExceptionMapper<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        return JsonProblem.of(mismatch);
    }
}
