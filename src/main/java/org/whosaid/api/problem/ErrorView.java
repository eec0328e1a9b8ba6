package org.whosaid.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One wrong part of a request.
 *
 * @param pointer where in a JSON body (RFC 6901)
 * @param parameter or which query parameter
 * @param detail what is wrong and how to mend it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorView(@Nullable String pointer, @Nullable String parameter, String detail) {
    public static ErrorView at(String pointer, String detail) {
        return new ErrorView(Legible.of(pointer), null, Legible.of(detail));
    }

    public static ErrorView inParameter(String name, String detail) {
        return new ErrorView(null, Legible.of(name), Legible.of(detail));
    }
}
