package org.whosaid.engine.mark.pairing;

import java.util.List;
import org.whosaid.engine.mark.glyph.MarkGlyph;
import org.whosaid.engine.mark.glyph.MarkToken;

/** What it costs a reading to leave a mark open, to nest it, or to close it with another; see {@link MarkToken} for the unit. */
final class PairingCosts {
    /** A mark left open that the next paragraph opens anew is well-set text. */
    private static final int REOPENED_LATER = 5;

    /** Marks of one level in each other: rare, since nested marks change their style. */
    static final int SAME_LEVEL_NESTED = 15;

    private static final int OTHER_STYLE = 15;
    private static final int OTHER_LEVEL = 25;

    private PairingCosts() {}

    static int unclosed(MarkToken opening) {
        return switch (opening.glyph()) {
            // These also stand for apostrophes and bullets: without a closing mark they are taken for such.
            case STRAIGHT_SINGLE -> 60;
            case RIGHT_SINGLE, BACKTICK, RIGHT_GUILLEMET, RIGHT_ANGLE -> 80;
            default -> 50;
        };
    }

    /** Cost of all that is open where the paragraph ends, if the next one opens with {@code reopened}. */
    static int leftOpen(MarkHypothesis reading, List<MarkToken> reopened) {
        int cost = 0;
        for (int i = 0; i < reading.depth(); i++) {
            cost += isReopened(reading, i, reopened) ? REOPENED_LATER : unclosed(reading.open(i));
        }
        return cost;
    }

    static boolean isReopened(MarkHypothesis reading, int index, List<MarkToken> reopened) {
        return index < reopened.size()
                && reading.open(index).glyph() == reopened.get(index).glyph();
    }

    static int pair(MarkToken opening, MarkToken closing) {
        if (opening.glyph().isRegularlyClosedBy(closing.glyph())) {
            return 0;
        }
        if (opening.glyph().level() == closing.glyph().level()) {
            return OTHER_STYLE;
        }
        return closing.firm() && isLatin(opening) && isLatin(closing) ? OTHER_LEVEL : MarkToken.NEVER;
    }

    private static boolean isLatin(MarkToken mark) {
        return mark.glyph().level() == MarkGlyph.Level.DOUBLE || mark.glyph().isSingle();
    }
}
