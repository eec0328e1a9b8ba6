package org.whosaid.wording;

import java.util.ArrayList;
import java.util.List;

/** The parts of a question that can be looked for as they stand. */
final class Pieces {
    private Pieces() {}

    /** What stands without a break between ellipses and an editor's brackets, unless it says nothing by itself. */
    static List<String> of(Wording wording) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0, to; from < wording.size(); from = to) {
            Word first = wording.word(from);
            to = from + 1;
            while (to < wording.size() && isJoined(first, wording.word(to))) {
                to++;
            }
            if (!first.is(Trait.EDITORIAL) && !wording.all(from, to, word -> word.is(Trait.FUNCTION))) {
                pieces.add(wording.written(from, to));
            }
        }
        return pieces;
    }

    private static boolean isJoined(Word first, Word next) {
        return !next.is(Trait.AFTER_ELLIPSIS) && next.is(Trait.EDITORIAL) == first.is(Trait.EDITORIAL);
    }
}
