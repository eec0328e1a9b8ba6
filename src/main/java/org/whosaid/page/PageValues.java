package org.whosaid.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.whosaid.engine.text.StableName;

/** How values are written on a page. */
@TemplateExtension
public final class PageValues {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private PageValues() {}

    public static String day(Instant time) {
        return DAY.format(time.atOffset(ZoneOffset.UTC));
    }

    static String minute(Instant time) {
        return MINUTE.format(time.atOffset(ZoneOffset.UTC));
    }

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String percent(double probability) {
        return Math.round(probability * 100) + "%";
    }

    static String stableName(Enum<?> constant) {
        return StableName.of(constant);
    }
}
