package org.whosaid.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page declares in its first kilobyte, as HTML's prescan finds it: in a meta element, not in a comment or a script. */
final class MetaCharset {
    private static final int PRESCAN = 1024;

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
    private static final Pattern SCRIPT = Pattern.compile("(?is)<(script|style|title|textarea)\\b.*?(?:</\\1|$)");
    private static final Pattern META = Pattern.compile("(?i)<meta[\\s/]((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=\"'/>]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
    private static final Pattern IN_CONTENT = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");

    private MetaCharset() {}

    static Optional<Charset> in(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(
                SCRIPT.matcher(COMMENT.matcher(head).replaceAll(" ")).replaceAll(" "));
        while (meta.find()) {
            Optional<Charset> charset = declared(meta.group(1)).flatMap(CharsetLabels::namedInPage);
            if (charset.isPresent()) {
                return charset;
            }
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? CharsetLabels.namedInPage(xml.group(1)) : Optional.empty();
    }

    private static Optional<String> declared(String attributes) {
        Optional<String> charset = Optional.empty();
        Optional<String> content = Optional.empty();
        boolean isContentType = false;
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = value(attribute);
            switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
                case "charset" -> charset = charset.or(() -> Optional.of(value));
                case "http-equiv" -> isContentType |= value.equalsIgnoreCase("content-type");
                case "content" -> {
                    Matcher inside = IN_CONTENT.matcher(value);
                    content = inside.find() ? Optional.of(inside.group(1)) : content;
                }
                default -> {
                    // Says nothing about charsets.
                }
            }
        }
        return charset.isEmpty() && isContentType ? content : charset;
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= attribute.groupCount(); group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }
}
