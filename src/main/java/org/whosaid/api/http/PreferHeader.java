package org.whosaid.api.http;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client would like of the answer (RFC 7240); what is not known here is passed over, as the RFC wants it. */
public final class PreferHeader {
    public static final String HEADER = "Prefer";

    /** Tells that a preference was followed. */
    public static final String APPLIED = "Preference-Applied";

    public static final String RESPOND_ASYNC = "respond-async";

    private PreferHeader() {}

    /** Whether the answer is to come at once and the work to be done later. */
    public static boolean isAsync(@Nullable String header) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(preference -> preference.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .anyMatch(RESPOND_ASYNC::equals);
    }
}
