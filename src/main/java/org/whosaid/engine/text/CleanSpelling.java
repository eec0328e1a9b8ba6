package org.whosaid.engine.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The spelling that a reader sees: composed accents, decoded entities, plain spaces, no invisible characters. */
final class CleanSpelling {
    /** The names of the characters from U+00A0 to U+00FF, in their order. */
    private static final String[] LATIN = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
            sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
            Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
            Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
            acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
            ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """.strip().split("\\s+");

    private static final Map<String, String> ENTITIES = entities();

    private static final int LONGEST_ENTITY = 8;

    private CleanSpelling() {}

    private static Map<String, String> entities() {
        Map<String, String> entities = new HashMap<>();
        for (int i = 0; i < LATIN.length; i++) {
            entities.put(LATIN[i], Character.toString(0xA0 + i));
        }
        entities.putAll(Map.of(
                "amp", "&", "apos", "'", "quot", "\"", "lsquo", "‘", "rsquo", "’", "ldquo", "“", "rdquo", "”", "ndash",
                "–", "mdash", "—"));
        entities.putAll(Map.of(
                "nbsp", " ", "shy", "", "hellip", "…", "euro", "€", "OElig", "Œ", "oelig", "œ", "Scaron", "Š", "scaron",
                "š", "Yuml", "Ÿ"));
        return Map.copyOf(entities);
    }

    static String of(String raw) {
        return isPlain(raw) ? raw.strip() : clean(raw);
    }

    /** Most words are; they need no work. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = c > ' ' && c < 127 && c != '&' || c == ' ' && i > 0 && raw.charAt(i - 1) != ' ';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String raw) {
        StringBuilder visible = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int length = entityLength(raw, i);
            if (length > 0) {
                visible.append(decoded(raw.substring(i + 1, i + length - 1)).orElse(""));
            } else {
                length = Character.charCount(raw.codePointAt(i));
                appendVisible(visible, raw.codePointAt(i));
            }
            i += length;
        }
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Length of the HTML entity that starts here, 0 where none does. */
    static int entityLength(String text, int at) {
        if (text.charAt(at) != '&') {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_ENTITY && text.charAt(end) != ';') {
            end++;
        }
        if (end == text.length() || end - at > LONGEST_ENTITY) {
            return 0;
        }
        return decoded(text.substring(at + 1, end)).isPresent() ? end + 1 - at : 0;
    }

    /** What an entity's name stands for; empty where it is none. */
    static Optional<String> decoded(String name) {
        if (!name.startsWith("#")) {
            return Optional.ofNullable(ENTITIES.get(name));
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (!digits.matches(hexadecimal ? "[0-9a-fA-F]{1,5}" : "[0-9]{1,6}")) {
            return Optional.empty();
        }
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(codePoint) ? Optional.of(Character.toString(codePoint)) : Optional.empty();
    }

    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || codePoint == '\uFEFF';
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL;
    }

    private static void appendVisible(StringBuilder visible, int codePoint) {
        if (isSpace(codePoint)) {
            visible.append(' ');
        } else if (!isInvisible(codePoint)) {
            visible.appendCodePoint(codePoint);
        }
    }
}
