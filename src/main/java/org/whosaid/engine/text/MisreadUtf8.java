package org.whosaid.engine.text;

/**
 * Text that was written as UTF-8 and read as Windows-1252 or Latin-1: {@code â€œWe wonâ€™t,â€ she said â€“ twice.} Each sign of three
 * bytes there stands as three characters. To be read it gets the sign back and zero-width spaces beside it, so that every offset
 * stays that of the text as stored, which is not rewritten.
 */
final class MisreadUtf8 {
    private static final String WINDOWS = "\u00E2\u20AC";
    private static final String LATIN = "\u00E2\u0080";

    /** The last byte of U+2010 to U+2026 and U+2039, U+203A in UTF-8 as it looks in Windows-1252, and as it looks in Latin-1. */
    private static final String WINDOWS_LAST =
            "\u0090\u2018\u2019\u201C\u201D\u2022\u02DC\u2122\u0161\u0153\u009D\u017E\u00A6\u00B9\u00BA";

    private static final String LATIN_LAST =
            "\u0090\u0091\u0092\u0093\u0094\u0095\u0098\u0099\u009A\u009C\u009D\u009E\u00A6\u00B9\u00BA";
    private static final String SIGNS =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201A\u201C\u201D\u201E\u2026\u2039\u203A";

    private static final String OPENING = "\u2018\u201A\u201C\u201E\u2039";
    private static final char FILLER = '\u200B';

    private MisreadUtf8() {}

    /** The text to be read in place of this one: the same where nothing was misread, otherwise another one of the same length. */
    static SourceText mended(SourceText text) {
        String value = text.value();
        if (!value.contains(WINDOWS) && !value.contains(LATIN)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); ) {
            int length = misreadAt(value, at);
            if (length == 0) {
                mended.append(value.charAt(at++));
            } else {
                append(sign(value, at, length), length - 1, mended);
                at += length;
            }
        }
        return SourceText.of(mended.toString());
    }

    /** How many characters one sign takes here; 0 for none. */
    private static int misreadAt(String value, int at) {
        boolean windows = value.startsWith(WINDOWS, at);
        if (!windows && !value.startsWith(LATIN, at)) {
            return 0;
        }
        char last = at + 2 < value.length() ? value.charAt(at + 2) : ' ';
        if ((windows ? WINDOWS_LAST : LATIN_LAST).indexOf(last) >= 0 || windows && last == '"') {
            return 3;
        }
        // Windows-1252 has no character for the last byte of ”, which many programs then leave out.
        return windows ? 2 : 0;
    }

    private static char sign(String value, int at, int length) {
        if (length == 2) {
            return '\u201D';
        }
        char last = value.charAt(at + 2);
        if (last == '"') {
            // The last character of a misread dash looks like a mark itself, and was made straight like one.
            return '\u2013';
        }
        return SIGNS.charAt((value.charAt(at + 1) == '\u0080' ? LATIN_LAST : WINDOWS_LAST).indexOf(last));
    }

    /** An opening mark stands first, so that what it opens begins where the mark does; all others end with their characters. */
    private static void append(char sign, int fillers, StringBuilder mended) {
        String filling = String.valueOf(FILLER).repeat(fillers);
        if (OPENING.indexOf(sign) >= 0) {
            mended.append(sign).append(filling);
        } else {
            mended.append(filling).append(sign);
        }
    }
}
