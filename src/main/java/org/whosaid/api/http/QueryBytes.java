package org.whosaid.api.http;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.InputLine;

/** What an address says before it is decoded: there, bytes that are no UTF-8 become signs that nobody has asked for. */
final class QueryBytes {
    private static final Pattern PART = Pattern.compile("%([0-9A-Fa-f]{2})|[^%]+|%");
    private static final int HEXADECIMAL = 16;

    private QueryBytes() {}

    /** The names of the parameters whose bytes are no UTF-8. */
    static Set<String> undecodable(@Nullable String query) {
        Set<String> names = new TreeSet<>();
        if (query != null) {
            for (String parameter : query.split("[&;]")) {
                if (!isUtf8(parameter)) {
                    names.add(URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8));
                }
            }
        }
        return names;
    }

    private static boolean isUtf8(String encoded) {
        try {
            InputLine.strictUtf8(bytes(encoded));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] bytes(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher part = PART.matcher(encoded);
        while (part.find()) {
            if (part.group(1) == null) {
                bytes.writeBytes(part.group().getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(Integer.parseInt(part.group(1), HEXADECIMAL));
            }
        }
        return bytes.toByteArray();
    }
}
