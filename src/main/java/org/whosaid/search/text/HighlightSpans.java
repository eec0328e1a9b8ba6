package org.whosaid.search.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.whosaid.document.Passage;

/**
 * Finds where words were marked by PostgreSQL's ts_headline, which gives a text with marks in it instead of offsets. Marks of several
 * texts add up. Mutable; for one quote.
 */
final class HighlightSpans {
    /** Not characters: Unicode keeps them out of texts (noncharacters, The Unicode Standard 23.7). */
    private static final char BEGIN = '\uFDD0';

    private static final char END = '\uFDD1';

    /** What ts_headline has to be told. */
    static final String OPTIONS = "HighlightAll=true, StartSel=\"%s\", StopSel=\"%s\"".formatted(BEGIN, END);

    private final String words;
    private final BitSet marked = new BitSet();

    HighlightSpans(String words) {
        this.words = words;
    }

    /** Takes over the marks of a headline, up to a part that is not like the words. Returns this. */
    HighlightSpans with(String headline) {
        boolean isMarked = false;
        int at = 0;
        for (int i = 0; i < headline.length() && at < words.length(); i++) {
            char next = headline.charAt(i);
            if (next == BEGIN || next == END) {
                isMarked = next == BEGIN;
            } else if (next == words.charAt(at)) {
                marked.set(at, isMarked || marked.get(at));
                at++;
            } else if (next == ' ' && words.charAt(at) == '<' && words.indexOf('>', at) > 0) {
                // A tag comes back as a space.
                at = words.indexOf('>', at) + 1;
            } else {
                break;
            }
        }
        return this;
    }

    /** Runs of marked words, those that only blanks or marks part taken together. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int start = marked.nextSetBit(0);
        while (start >= 0) {
            int end = marked.nextClearBit(start);
            int next = marked.nextSetBit(end);
            while (next >= 0 && isGap(end, next)) {
                end = marked.nextClearBit(next);
                next = marked.nextSetBit(end);
            }
            passages.add(passage(start, end));
            start = next;
        }
        return passages;
    }

    private boolean isGap(int from, int to) {
        return words.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private Passage passage(int start, int end) {
        int first = words.codePointCount(0, start);
        String text = words.substring(start, end);
        return new Passage(first, first + text.codePointCount(0, text.length()), start - first, text);
    }
}
