package org.whosaid.engine.mark.pairing;

import org.whosaid.engine.mark.glyph.MarkToken;

/** The few likeliest readings, cheapest first; of readings at the same position only the cheapest. */
final class HypothesisBeam {
    private static final int WIDTH = 4;

    /** A reading that is worse than the best by two plain errors does not catch up. */
    private static final int MARGIN = 100;

    private final MarkHypothesis[] readings = new MarkHypothesis[WIDTH];
    private int size;

    HypothesisBeam() {
        for (int i = 0; i < WIDTH; i++) {
            readings[i] = new MarkHypothesis();
        }
    }

    /** Leaves only the reading of nothing. */
    void begin() {
        readings[0].begin();
        size = 1;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    MarkHypothesis get(int rank) {
        return readings[rank];
    }

    /** Whether a reading of this cost has a place at all. */
    boolean admits(int cost) {
        return size == 0 || cost <= readings[0].cost() + MARGIN && (size < WIDTH || cost < readings[size - 1].cost());
    }

    /** Adds what follows a reading when it keeps only its outermost open marks. */
    void offer(MarkHypothesis from, int kept, int cost, int place) {
        int rank = insert(cost, from.position(kept));
        if (rank >= 0) {
            readings[rank].follow(from, kept, cost, place);
        }
    }

    /** Adds what follows a reading when it keeps only its outermost open marks and opens another. */
    void offer(MarkHypothesis from, int kept, MarkToken opening, int cost, int place) {
        int rank = insert(cost, from.position(kept) | MarkHypothesis.positionOf(opening, kept));
        if (rank >= 0) {
            readings[rank].follow(from, kept, cost, place);
            readings[rank].push(opening);
        }
    }

    /** Makes room for a reading; returns its rank, or -1 if a cheaper one stands at the same position. */
    private int insert(int cost, long position) {
        if (!admits(cost)) {
            return -1;
        }
        int at = 0;
        while (at < size && readings[at].position(MarkHypothesis.MAX_DEPTH) != position) {
            at++;
        }
        if (at < size && readings[at].cost() <= cost) {
            return -1;
        }
        at = Math.min(at, WIDTH - 1);
        size = Math.max(size, at + 1);
        MarkHypothesis free = readings[at];
        while (at > 0 && readings[at - 1].cost() > cost) {
            readings[at] = readings[at - 1];
            at--;
        }
        readings[at] = free;
        return at;
    }
}
