package org.whosaid.engine.mark.glyph;

import org.whosaid.engine.text.Words;

/** What stands on one side of a mark, with what it costs there to read the mark as opening or closing. */
enum MarkContext {
    /** The paragraph's own edge. */
    BOUNDARY(0, 40, 40, 0),
    SPACE(0, 20, 15, 0),
    OPENING_BRACKET(0, 30, 0, 10),
    CLOSING_BRACKET(20, 0, 25, 0),
    DASH(0, 5, 5, 0),
    COLON(5, 8, 25, 0),
    STOP(15, 0, 25, 0),
    ELLIPSIS(8, 0, 3, 5),
    LETTER(20, 0, 0, 20),
    DIGIT(25, 0, 0, 20),
    /** A sign that belongs to a word: $5, #fog, @whosaid, 5 €. */
    AFFIX(5, 3, 0, 10),
    OTHER(3, 3, 3, 5);

    private final int openingAfter;
    private final int closingAfter;
    private final int openingBefore;
    private final int closingBefore;

    MarkContext(int openingAfter, int closingAfter, int openingBefore, int closingBefore) {
        this.openingAfter = openingAfter;
        this.closingAfter = closingAfter;
        this.openingBefore = openingBefore;
        this.closingBefore = closingBefore;
    }

    /** Cost of a mark that opens between two sides. */
    static int openCost(MarkContext left, MarkContext right) {
        return left.openingAfter + right.openingBefore;
    }

    /** Cost of a mark that closes between two sides. */
    static int closeCost(MarkContext left, MarkContext right) {
        return left.closingAfter + right.closingBefore;
    }

    boolean isWord() {
        return this == LETTER || this == DIGIT;
    }

    boolean isPunctuation() {
        return this == STOP || this == COLON || this == ELLIPSIS || this == DASH || this == CLOSING_BRACKET;
    }

    /** The side before an offset; format characters such as zero-width spaces are looked through. */
    static MarkContext before(String text, int begin, int offset) {
        int at = offset;
        while (at > begin) {
            int c = text.codePointBefore(at);
            if (Character.getType(c) != Character.FORMAT) {
                return c == '.' && at - 2 >= begin && text.charAt(at - 2) == '.' ? ELLIPSIS : of(c);
            }
            at -= Character.charCount(c);
        }
        return BOUNDARY;
    }

    /** The side that begins at an offset; format characters are looked through. */
    static MarkContext after(String text, int offset, int end) {
        int at = offset;
        while (at < end) {
            int c = text.codePointAt(at);
            if (Character.getType(c) != Character.FORMAT) {
                return c == '.' && at + 1 < end && text.charAt(at + 1) == '.' ? ELLIPSIS : of(c);
            }
            at += Character.charCount(c);
        }
        return BOUNDARY;
    }

    private static MarkContext of(int c) {
        return switch (c) {
            case '.', ',', '!', '?', ';', '%', '\u3001', '\u3002', '\uFF0C', '\uFF01', '\uFF1F' -> STOP;
            case ':', '\uFF1A' -> COLON;
            case '\u2026' -> ELLIPSIS;
            case '#', '@' -> AFFIX;
            case '\u00BF', '\u00A1' -> OPENING_BRACKET;
            default -> byCategory(c);
        };
    }

    private static MarkContext byCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.START_PUNCTUATION -> OPENING_BRACKET;
            case Character.END_PUNCTUATION -> CLOSING_BRACKET;
            case Character.CURRENCY_SYMBOL -> AFFIX;
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> DIGIT;
            default -> Words.isSeparator(c) ? SPACE : Words.isSingle(c) ? OTHER : LETTER;
        };
    }
}
