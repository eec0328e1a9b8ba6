package org.whosaid.engine.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Converts between UTF-16 units and code points by the positions of the surrogate pairs alone: a text without any costs nothing,
 * another one four bytes a pair and one binary search a conversion. Immutable.
 */
final class CodePointIndex {
    private static final CodePointIndex WITHOUT_PAIRS = new CodePointIndex(new int[0]);

    /** UTF-16 offsets of the second halves, ascending. */
    private final int[] lows;

    private CodePointIndex(int[] lows) {
        this.lows = lows;
    }

    /** @throws IllegalArgumentException if the text has a surrogate without its other half; the message says where */
    static CodePointIndex of(String text) {
        int[] lows = new int[8];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "lone surrogate U+%04X at UTF-16 offset %d", (int) text.charAt(i), i));
            }
            if (count == lows.length) {
                lows = Arrays.copyOf(lows, 2 * count);
            }
            lows[count++] = ++i;
        }
        return count == 0 ? WITHOUT_PAIRS : new CodePointIndex(Arrays.copyOf(lows, count));
    }

    /** Code points before a UTF-16 offset; an offset between the halves of a pair counts as the pair's start. */
    int codePoint(int utf16) {
        return lows.length == 0 ? utf16 : utf16 - pairsBegunBefore(utf16);
    }

    int utf16(int codePoint) {
        int low = 0;
        int high = lows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The code point after the pair number "middle" has index lows[middle] - middle.
            if (lows[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int pairsBegunBefore(int utf16) {
        int found = Arrays.binarySearch(lows, utf16);
        // Found: the offset cuts that pair in two, so its first half is taken off too.
        return found >= 0 ? found + 1 : -found - 1;
    }
}
