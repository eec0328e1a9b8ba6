package org.whosaid.engine.encoder;

/** The letter case of a word, which uncased pieces lose: the first half of a segment id. */
final class LetterCase {
    static final int LOWER = 0;
    static final int CAPITALISED = 1;
    static final int CAPITALS = 2;
    static final int MIXED = 3;

    private LetterCase() {}

    static int of(String text, int start, int end) {
        int letters = 0;
        int capitals = 0;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isLetter(c) && Character.isUpperCase(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (letters > 1 && capitals == letters) {
            return CAPITALS;
        }
        return Character.isUpperCase(text.codePointAt(start)) ? CAPITALISED : MIXED;
    }
}
