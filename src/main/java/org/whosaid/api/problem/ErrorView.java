package org.whosaid.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.ingest.ArticleFlaw;

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
        return new ErrorView(PrintableText.of(pointer), null, PrintableText.of(detail));
    }

    /** What is wrong with parts of a body. */
    static List<ErrorView> of(List<ArticleFlaw> flaws) {
        return flaws.stream()
                .map(flaw -> at(flaw.field().isEmpty() ? "" : "/" + flaw.field(), flaw.detail()))
                .toList();
    }

    /** A member's name, or an item's index, as a part of a pointer. */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static ErrorView inParameter(String name, String detail) {
        return new ErrorView(null, PrintableText.of(name), PrintableText.of(detail));
    }
}
