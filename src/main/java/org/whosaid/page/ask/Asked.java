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
        return FormText.lineOrEmpty(quote);
    }

    public String speaker() {
        return FormText.lineOrEmpty(speaker);
    }

    public String from() {
        return FormText.lineOrEmpty(from);
    }

    public String to() {
        return FormText.lineOrEmpty(to);
    }

    /** Whether nothing was asked yet. */
    public boolean isEmpty() {
        return quote().isEmpty();
    }

    VerificationRequest toRequest() {
        return new VerificationRequest(
                quote(), FormText.lineOrNull(speaker), FormText.lineOrNull(from), FormText.lineOrNull(to));
    }
}
