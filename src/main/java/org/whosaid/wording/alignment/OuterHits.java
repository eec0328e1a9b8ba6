package org.whosaid.wording.alignment;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.wording.word.Word;

/** Tells what agrees by chance, at the ends of what agrees, from what belongs to it. Immutable. */
final class OuterHits {
    private final Wording asked;
    private final List<String> looseAsked;
    private final List<String> looseFound;

    /** The keys under which the words of both sides agree. */
    OuterHits(Wording asked, List<String> looseAsked, List<String> looseFound) {
        this.asked = asked;
        this.looseAsked = looseAsked;
        this.looseFound = looseFound;
    }

    /** Without the chance hits far from the rest, and with the outermost ones drawn to it. */
    List<AlignedRange> tight(List<AlignedRange> agreeing) {
        List<AlignedRange> tight = new ArrayList<>(agreeing);
        while (tight.size() > 1 && isFar(tight.get(0), tight.get(0), tight.get(1))) {
            tight.remove(0);
        }
        while (tight.size() > 1
                && isFar(tight.get(tight.size() - 1), tight.get(tight.size() - 2), tight.get(tight.size() - 1))) {
            tight.remove(tight.size() - 1);
        }
        if (tight.size() > 1) {
            drawFirst(tight);
            drawLast(tight);
        }
        return tight;
    }

    private boolean isFar(AlignedRange outer, AlignedRange left, AlignedRange right) {
        double weight = asked.words(outer.asked().from(), outer.asked().to()).stream()
                .mapToDouble(Word::weight)
                .sum();
        int skipped = right.found().from()
                - left.found().to()
                - (right.asked().from() - left.asked().to());
        return skipped > 4 + 4 * weight;
    }

    private void drawFirst(List<AlignedRange> agreeing) {
        AlignedRange first = agreeing.get(0);
        AlignedRange next = agreeing.get(1);
        int length = first.found().length();
        int nearer = next.found().from() - length;
        if (first.asked().to() == next.asked().from()
                && nearer > first.found().from()
                && looseFound.subList(nearer, nearer + length).equals(keysOf(first))) {
            agreeing.set(0, AlignedRange.of(first.asked().from(), first.asked().to(), nearer, nearer + length));
        }
    }

    private void drawLast(List<AlignedRange> agreeing) {
        AlignedRange last = agreeing.get(agreeing.size() - 1);
        AlignedRange previous = agreeing.get(agreeing.size() - 2);
        int nearer = previous.found().to();
        int length = last.found().length();
        if (previous.asked().to() == last.asked().from()
                && nearer < last.found().from()
                && looseFound.subList(nearer, nearer + length).equals(keysOf(last))) {
            agreeing.set(
                    agreeing.size() - 1,
                    AlignedRange.of(last.asked().from(), last.asked().to(), nearer, nearer + length));
        }
    }

    private List<String> keysOf(AlignedRange stretch) {
        return looseAsked.subList(stretch.asked().from(), stretch.asked().to());
    }
}
