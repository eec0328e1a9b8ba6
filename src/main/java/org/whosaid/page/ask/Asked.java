package org.whosaid.page.ask;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.verification.VerificationRequest;
import org.whosaid.page.FormText;

/** The question in an address. Mutable; for one request. */
public class Asked {
    @QueryParam("quote")
    @Nullable
    String quote;

    @QueryParam("speaker")
    @Nullable
    String speaker;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    public String quote() {
        return FormText.line(quote).orElse("");
    }

    public String speaker() {
        return FormText.line(speaker).orElse("");
    }

    public String from() {
        return FormText.line(from).orElse("");
    }

    public String to() {
        return FormText.line(to).orElse("");
    }

    /** Whether nothing was asked yet. */
    public boolean isEmpty() {
        return quote().isEmpty();
    }

    VerificationRequest toRequest() {
        return new VerificationRequest(
                quote(),
                FormText.line(speaker).orElse(null),
                FormText.line(from).orElse(null),
                FormText.line(to).orElse(null));
    }
}
