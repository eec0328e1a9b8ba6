package org.whosaid.wording.alignment;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.wording.word.Word;
import org.whosaid.wording.word.WordTrait;

/** The parts of a question that can be looked for as they stand. */
final class SearchablePhrases {
    private SearchablePhrases() {}

    /** What stands without a break between ellipses and an editor's brackets, unless it says nothing by itself. */
    static List<String> of(Wording wording) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0, to; from < wording.size(); from = to) {
            Word first = wording.word(from);
            to = from + 1;
            while (to < wording.size() && isJoined(first, wording.word(to))) {
                to++;
            }
            if (!first.is(WordTrait.EDITORIAL) && !wording.all(from, to, word -> word.is(WordTrait.FUNCTION))) {
                pieces.add(wording.written(from, to));
            }
        }
        return pieces;
    }

    private static boolean isJoined(Word first, Word next) {
        return !next.is(WordTrait.AFTER_ELLIPSIS) && next.is(WordTrait.EDITORIAL) == first.is(WordTrait.EDITORIAL);
    }
}
