package org.whosaid.api.problem;

/** What a request said, fit to be said back in an answer. */
final class PrintableText {
    private static final int LONGEST = 500;

    private PrintableText() {}

    /** Without control characters and lone surrogates, which UTF-8 cannot carry, and not endless. */
    static String of(String given) {
        StringBuilder legible = new StringBuilder();
        given.codePoints().limit(LONGEST).forEach(c -> legible.appendCodePoint(isLegible(c) ? c : '\uFFFD'));
        return given.codePointCount(0, given.length()) > LONGEST ? legible + "…" : legible.toString();
    }

    private static boolean isLegible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.SURROGATE && type != Character.CONTROL;
    }
}
