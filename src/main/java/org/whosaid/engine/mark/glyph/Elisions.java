package org.whosaid.engine.mark.glyph;

import java.util.Locale;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Words and years that an apostrophe begins: 'em, 'tis, rock 'n' roll, '90s. */
final class Elisions {
    private static final Set<String> WORDS = WordLists.MARK.set("elisions.words");

    private static final int LONGEST = 6;

    private Elisions() {}

    /** Whether such a word or year begins at an offset, just after what may be its apostrophe. */
    static boolean at(String text, int offset, int end) {
        int wordEnd = offset;
        while (wordEnd < end && wordEnd - offset <= LONGEST && Character.isLetterOrDigit(text.charAt(wordEnd))) {
            wordEnd++;
        }
        if (wordEnd == offset || wordEnd - offset > LONGEST) {
            return false;
        }
        String word = text.substring(offset, wordEnd).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || isYear(word);
    }

    /** Two digits, alone or with an s: the class of '68, the '90s. */
    private static boolean isYear(String word) {
        return (word.length() == 2 || word.length() == 3 && word.endsWith("s"))
                && isAsciiDigit(word.charAt(0))
                && isAsciiDigit(word.charAt(1));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the word before an offset lost its end to an apostrophe there: goin', ol', rock 'n'. */
    static boolean before(String text, int begin, int offset) {
        int start = offset;
        while (start > begin && offset - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, offset).toLowerCase(Locale.ROOT);
        return word.length() > 3 && word.endsWith("in") || CUT_SHORT.contains(word);
    }

    private static final Set<String> CUT_SHORT = WordLists.MARK.set("elisions.cut-short");
}
