package org.whosaid.engine.text;

/**
 * The characters that quote, of all styles that news in English uses: for everybody who only asks whether a character may be one.
 * Which of them open and close a quotation in a text, {@code engine.mark} tells.
 */
public final class QuotationMarks {
    private static final String BOTH = "\"'＂";
    private static final String OPENING = "“„‟«‹‘‚‛「『`" + BOTH;
    private static final String CLOSING = "”»›’」』" + BOTH;

    private QuotationMarks() {}

    /** Whether it may open a quotation. */
    public static boolean mayOpen(int character) {
        return OPENING.indexOf(character) >= 0;
    }

    /** Whether it may close a quotation; the apostrophe may. */
    public static boolean mayClose(int character) {
        return CLOSING.indexOf(character) >= 0;
    }

    public static boolean isAny(int character) {
        return mayOpen(character) || mayClose(character);
    }

    /** The same of a word that is one character long. */
    public static boolean mayOpen(String word) {
        return word.length() == 1 && mayOpen(word.charAt(0));
    }

    public static boolean mayClose(String word) {
        return word.length() == 1 && mayClose(word.charAt(0));
    }

    public static boolean isAny(String word) {
        return word.length() == 1 && isAny(word.charAt(0));
    }
}
