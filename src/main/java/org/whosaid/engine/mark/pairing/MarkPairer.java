package org.whosaid.engine.mark.pairing;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.engine.mark.glyph.MarkGlyph;
import org.whosaid.engine.mark.glyph.MarkToken;
import org.whosaid.engine.mark.pairing.PairedMarks.Ending;

/**
 * Pairs the marks of one paragraph after the other by the least costly reading: each mark opens, closes or is no mark, and what
 * is irregular costs. A beam search; time is linear in the marks, memory bounded by a window of them. Not thread-safe.
 */
public final class MarkPairer {
    /** After so many marks the best reading is settled. */
    private static final int WINDOW = 256;

    private final Backpointers trail = new Backpointers();
    private HypothesisBeam beam = new HypothesisBeam();
    private HypothesisBeam next = new HypothesisBeam();

    /**
     * Reads the marks of a paragraph.
     *
     * @param reopened the marks with which the next paragraph opens, outermost first; empty if none
     * @param end UTF-16 offset up to which a quotation without a closing mark reaches
     */
    public List<PairedMarks> pair(List<MarkToken> tokens, List<MarkToken> reopened, int end) {
        List<PairedMarks> settled = new ArrayList<>();
        trail.clear();
        beam.begin();
        for (int i = 0; i < tokens.size(); i++) {
            if (i % WINDOW == WINDOW - 1) {
                settle(settled);
            }
            next.clear();
            for (int rank = 0; rank < beam.size(); rank++) {
                extend(beam.get(rank), tokens.get(i));
            }
            swap();
        }
        finish(settled, reopened, end);
        return settled;
    }

    private void swap() {
        HypothesisBeam spent = beam;
        beam = next;
        next = spent;
    }

    private void settle(List<PairedMarks> settled) {
        MarkHypothesis best = beam.get(0);
        settled.addAll(trail.upTo(best.place()));
        trail.clear();
        next.clear();
        next.offer(best, best.depth(), 0, Backpointers.START);
        swap();
    }

    private void extend(MarkHypothesis reading, MarkToken mark) {
        skip(reading, mark);
        open(reading, mark);
        openAfterForgottenClosing(reading, mark);
        close(reading, mark);
        if (mark.glyph() == MarkGlyph.DOUBLED_STRAIGHT_SINGLE) {
            closeTwo(reading, mark);
        }
    }

    private void skip(MarkHypothesis reading, MarkToken mark) {
        int cost = reading.cost() + mark.skipCost();
        if (next.admits(cost)) {
            int place = reading.place();
            if (mark.stray()) {
                place = trail.add(place, mark, mark.end(), mark.end(), Ending.STRAY);
            }
            next.offer(reading, reading.depth(), cost, place);
        }
    }

    private void open(MarkHypothesis reading, MarkToken mark) {
        int nested = reading.innermostOfLevel(mark) >= 0 ? PairingCosts.SAME_LEVEL_NESTED : 0;
        int cost = reading.cost() + mark.openCost() + nested;
        if (reading.depth() < MarkHypothesis.MAX_DEPTH) {
            next.offer(reading, reading.depth(), mark, cost, reading.place());
        }
    }

    private void openAfterForgottenClosing(MarkHypothesis reading, MarkToken mark) {
        int kept = reading.innermostOfLevel(mark);
        if (kept < 0) {
            return;
        }
        int cost = reading.cost() + mark.openCost() + reading.unclosedCost(kept);
        if (next.admits(cost)) {
            next.offer(reading, kept, mark, cost, leaveUnclosed(reading, kept, mark.start()));
        }
    }

    private void close(MarkHypothesis reading, MarkToken mark) {
        int forgotten = 0;
        for (int kept = reading.depth() - 1; kept >= 0; kept--) {
            MarkToken opening = reading.open(kept);
            int cost = reading.cost() + forgotten + mark.closeCost() + PairingCosts.pair(opening, mark);
            if (next.admits(cost)) {
                int place = leaveUnclosed(reading, kept + 1, mark.start());
                next.offer(reading, kept, cost, addClosed(place, opening, mark.glyph(), mark.start(), mark.end()));
            }
            forgotten += PairingCosts.unclosed(opening);
        }
    }

    /** In {@code "She said 'no''} two straight single marks close one quotation each. */
    private void closeTwo(MarkHypothesis reading, MarkToken mark) {
        int kept = reading.depth() - 2;
        if (kept < 0 || !reading.open(kept + 1).glyph().isSingle()) {
            return;
        }
        MarkToken outer = reading.open(kept);
        MarkToken inner = reading.open(kept + 1);
        MarkToken single = mark.as(MarkGlyph.STRAIGHT_SINGLE);
        int cost =
                reading.cost() + mark.closeCost() + PairingCosts.pair(inner, single) + PairingCosts.pair(outer, single);
        if (next.admits(cost)) {
            int middle = mark.start() + 1;
            int place = addClosed(reading.place(), inner, single.glyph(), mark.start(), middle);
            next.offer(reading, kept, cost, addClosed(place, outer, single.glyph(), middle, mark.end()));
        }
    }

    private int addClosed(int place, MarkToken opening, MarkGlyph closing, int innerEnd, int end) {
        Ending ending = opening.glyph().isRegularlyClosedBy(closing) ? Ending.REGULAR : Ending.MISMATCHED;
        return trail.add(place, opening, innerEnd, end, ending);
    }

    private int leaveUnclosed(MarkHypothesis reading, int kept, int end) {
        int place = reading.place();
        for (int i = kept; i < reading.depth(); i++) {
            place = trail.add(place, reading.open(i), end, end, Ending.UNCLOSED);
        }
        return place;
    }

    private void finish(List<PairedMarks> settled, List<MarkToken> reopened, int end) {
        int bestRank = 0;
        int bestCost = Integer.MAX_VALUE;
        for (int rank = 0; rank < beam.size(); rank++) {
            int cost = beam.get(rank).cost() + PairingCosts.leftOpen(beam.get(rank), reopened);
            if (cost < bestCost) {
                bestRank = rank;
                bestCost = cost;
            }
        }
        MarkHypothesis best = beam.get(bestRank);
        settled.addAll(trail.upTo(best.place()));
        for (int i = 0; i < best.depth(); i++) {
            boolean goesOn = PairingCosts.isReopened(best, i, reopened);
            int last = Math.max(best.open(i).end(), end);
            settled.add(new PairedMarks(best.open(i), last, last, goesOn ? Ending.CONTINUED : Ending.UNCLOSED));
        }
    }
}
