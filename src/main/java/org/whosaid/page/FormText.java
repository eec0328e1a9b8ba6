package org.whosaid.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write into the fields of a form. */
public final class FormText {
    private FormText() {}

    /** What stands in a line; empty where nothing does. */
    public static Optional<String> line(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(text -> text.replace("\0", "").strip())
                .filter(text -> !text.isEmpty());
    }

    /** The same for what takes an empty string where nothing was written. */
    public static String lineOrEmpty(@Nullable String given) {
        return line(given).orElse("");
    }

    /** The same for what takes null where nothing was written. */
    public static @Nullable String lineOrNull(@Nullable String given) {
        return line(given).orElse(null);
    }

    /** A text as it was before a browser made each of its line ends two characters, as forms want it; empty where there is none. */
    public static Optional<String> lines(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(text -> text.replace("\r\n", "\n"))
                .filter(text -> !text.isBlank());
    }
}
