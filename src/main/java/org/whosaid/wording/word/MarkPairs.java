package org.whosaid.wording.word;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which quotation marks of a few words belong together; nothing is repaired, as the engine's marks are. */
final class MarkPairs {
    /** No quotation mark, or an apostrophe. */
    static final int NONE = -1;
    /** A mark whose other half is not there. */
    static final int LONE = -2;

    private static final String OPENING = "“«„‘\"";
    private static final String CLOSING = "”»”’\"";
    private static final char APOSTROPHE = '’';

    private final String words;
    private final int[] partners;
    private final Deque<Integer> open = new ArrayDeque<>();

    private MarkPairs(String words) {
        this.words = words;
        this.partners = new int[words.length()];
        Arrays.fill(partners, NONE);
    }

    /** For each character the index of the mark that it belongs to, {@link #LONE} or {@link #NONE}. Straight single marks are never any. */
    static int[] partners(String words) {
        MarkPairs pairs = new MarkPairs(words);
        for (int i = 0; i < words.length(); i++) {
            pairs.read(i);
        }
        return pairs.partners;
    }

    static boolean opens(char mark) {
        return OPENING.indexOf(mark) >= 0;
    }

    private void read(int at) {
        char mark = words.charAt(at);
        if (closesLast(mark) && !isInWord(at)) {
            int opening = open.pop();
            partners[opening] = at;
            partners[at] = opening;
        } else if (opens(mark)) {
            open.push(at);
            partners[at] = LONE;
        } else if (CLOSING.indexOf(mark) >= 0 && !(mark == APOSTROPHE && isAfterWord(at))) {
            partners[at] = LONE;
        }
    }

    private boolean closesLast(char mark) {
        if (open.isEmpty() || CLOSING.indexOf(mark) < 0) {
            return false;
        }
        return CLOSING.charAt(OPENING.indexOf(words.charAt(open.peek()))) == mark;
    }

    private boolean isInWord(int at) {
        return isAfterWord(at) && at + 1 < words.length() && Character.isLetterOrDigit(words.charAt(at + 1));
    }

    private boolean isAfterWord(int at) {
        return at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
    }
}
