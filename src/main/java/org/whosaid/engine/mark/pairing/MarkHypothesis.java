package org.whosaid.engine.mark.pairing;

import org.whosaid.engine.mark.glyph.MarkToken;

/** One way to read the marks up to some place of a paragraph. Filled anew for each mark: a million marks must not cost memory. */
public final class MarkHypothesis {
    public static final int MAX_DEPTH = 4;

    private static final int BITS_PER_GLYPH = 5;

    private final MarkToken[] open = new MarkToken[MAX_DEPTH];
    private int depth;
    private int cost;
    private int place;

    /** Tells which glyphs are open. */
    private long position;

    /** Nothing read yet. */
    void begin() {
        depth = 0;
        cost = 0;
        place = Backpointers.START;
        position = 0;
    }

    /** Takes over another reading's outermost open marks, with a new cost and place in the trail. */
    void follow(MarkHypothesis other, int kept, int newCost, int newPlace) {
        System.arraycopy(other.open, 0, open, 0, kept);
        depth = kept;
        cost = newCost;
        place = newPlace;
        position = other.position(kept);
    }

    void push(MarkToken mark) {
        position |= positionOf(mark, depth);
        open[depth++] = mark;
    }

    /** How unlikely this reading is. */
    int cost() {
        return cost;
    }

    /** Of its last find in the {@link Backpointers}. */
    int place() {
        return place;
    }

    int depth() {
        return depth;
    }

    /** An open mark, 0 for the outermost. */
    MarkToken open(int index) {
        return open[index];
    }

    /** The innermost open mark of a mark's level, or -1. */
    int innermostOfLevel(MarkToken mark) {
        int at = depth - 1;
        while (at >= 0 && open[at].glyph().level() != mark.glyph().level()) {
            at--;
        }
        return at;
    }

    /** Cost of leaving all but the outermost {@code kept} unclosed. */
    int unclosedCost(int kept) {
        int sum = 0;
        for (int i = kept; i < depth; i++) {
            sum += PairingCosts.unclosed(open[i]);
        }
        return sum;
    }

    /** The position with only the outermost {@code kept} marks open; readings at one position differ in cost only. */
    long position(int kept) {
        return position & (1L << BITS_PER_GLYPH * kept) - 1;
    }

    static long positionOf(MarkToken mark, int depth) {
        return (long) (mark.glyph().ordinal() + 1) << BITS_PER_GLYPH * depth;
    }
}
