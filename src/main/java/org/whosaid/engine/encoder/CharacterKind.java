package org.whosaid.engine.encoder;

import java.text.Normalizer;

/** What BERT's basic tokenizer does with a character. */
enum CharacterKind {
    /** White space: ends a word. */
    GAP,
    /** Punctuation and Chinese characters: a word of its own. */
    ALONE,
    /** Part of a word. */
    RUN,
    /** Controls, format characters and accents: passed over, also inside a word. */
    DROPPED;

    private static final CharacterKind[] BASIC_PLANE = new CharacterKind[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    static {
        for (int c = 0; c < BASIC_PLANE.length; c++) {
            BASIC_PLANE[c] = classify(c);
        }
    }

    static CharacterKind of(int codePoint) {
        return codePoint < BASIC_PLANE.length ? BASIC_PLANE[codePoint] : classify(codePoint);
    }

    private static CharacterKind classify(int c) {
        int type = Character.getType(c);
        if (c == '\t' || c == '\n' || c == '\r' || (type != Character.CONTROL && isSpace(type))) {
            return GAP;
        }
        if (isDropped(type) || c == 0xFFFD) {
            return DROPPED;
        }
        if (isChinese(c)) {
            return ALONE;
        }
        int decomposed =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        return isPunctuation(decomposed) ? ALONE : RUN;
    }

    private static boolean isSpace(int type) {
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isDropped(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK;
    }

    private static boolean isChinese(int c) {
        return in(c, 0x4E00, 0x9FFF)
                || in(c, 0x3400, 0x4DBF)
                || in(c, 0x20000, 0x2A6DF)
                || in(c, 0x2A700, 0x2B73F)
                || in(c, 0x2B740, 0x2B81F)
                || in(c, 0x2B820, 0x2CEAF)
                || in(c, 0xF900, 0xFAFF)
                || in(c, 0x2F800, 0x2FA1F);
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = in(c, 33, 47) || in(c, 58, 64) || in(c, 91, 96) || in(c, 123, 126);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
