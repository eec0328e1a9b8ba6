package org.whosaid.wording.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.wording.word.KeyForm;
import org.whosaid.wording.word.WordTrait;

/** Gives the words between and around what agrees to each other: what was changed, and what an ellipsis hides. Mutable; for one alignment. */
final class AlignmentGaps {
    /** More words than these before the first or after the last agreement are something else, not a change. */
    private static final int LONGEST_EDGE = 3;

    private static final Comparator<AlignedRange> IN_ORDER = Comparator.<AlignedRange>comparingInt(
                    stretch -> stretch.asked().from())
            .thenComparingInt(stretch -> stretch.found().from());

    private final Wording asked;
    private final Wording found;
    private final List<String> askedKeys;
    private final List<String> foundKeys;
    private final List<AlignedRange> equal;
    private final List<AlignedRange> equalToo = new ArrayList<>();
    private final List<AlignedRange> changed = new ArrayList<>();
    private final List<AlignedRange> hidden = new ArrayList<>();

    AlignmentGaps(
            Wording asked, Wording found, List<String> askedKeys, List<String> foundKeys, List<AlignedRange> equal) {
        this.asked = asked;
        this.found = found;
        this.askedKeys = askedKeys;
        this.foundKeys = foundKeys;
        this.equal = equal;
    }

    Alignment close(KeyForm form) {
        for (int i = 1; i < equal.size(); i++) {
            between(equal.get(i - 1), equal.get(i));
        }
        lead(equal.get(0));
        tail(equal.get(equal.size() - 1));
        equalToo.addAll(equal);
        equalToo.sort(IN_ORDER);
        changed.sort(IN_ORDER);
        return new Alignment(asked, found, form, equalToo, changed, hidden);
    }

    private void between(AlignedRange before, AlignedRange after) {
        int askedFrom = before.asked().to();
        int askedTo = after.asked().from();
        int foundFrom = before.found().to();
        int foundTo = after.found().from();
        int ellipsis = ellipsis(askedFrom, askedTo);
        if (ellipsis < 0) {
            change(askedFrom, askedTo, foundFrom, foundTo);
            return;
        }
        // Words beside the ellipsis stand for as many in the quote; the ellipsis for the rest.
        int near = Math.min(ellipsis - askedFrom, foundTo - foundFrom);
        int far = Math.min(askedTo - ellipsis, foundTo - foundFrom - near);
        change(askedFrom, ellipsis, foundFrom, foundFrom + near);
        change(ellipsis, askedTo, foundTo - far, foundTo);
        if (foundFrom + near < foundTo - far) {
            hidden.add(AlignedRange.of(ellipsis, ellipsis, foundFrom + near, foundTo - far));
        }
    }

    private int ellipsis(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (asked.word(i).is(WordTrait.AFTER_ELLIPSIS)) {
                return i;
            }
        }
        return -1;
    }

    private void lead(AlignedRange first) {
        int count = first.asked().from();
        int start = first.found().from();
        int end = equal.get(equal.size() - 1).found().to();
        if (isMoved(0, count, end)) {
            change(0, count, start, start);
            change(asked.size(), asked.size(), end, end + count);
            return;
        }
        int available =
                start - Math.max(found.sentenceStart(start), runOf(first).from());
        change(0, count, start - taken(count, available), start);
    }

    private void tail(AlignedRange last) {
        int from = last.asked().to();
        int count = asked.size() - from;
        int start = equal.get(0).found().from();
        int end = last.found().to();
        if (start >= count && isMoved(from, asked.size(), start - count)) {
            change(0, 0, start - count, start);
            change(from, asked.size(), end, end);
            return;
        }
        int available = Math.min(found.sentenceEnd(end), runOf(last).to()) - end;
        change(from, asked.size(), end, end + taken(count, available));
    }

    /** How many words of the quote stand in the place of words of the question at its edge. */
    private static int taken(int count, int available) {
        if (count == 0 || count > LONGEST_EDGE) {
            return 0;
        }
        return available <= count + 2 ? available : count;
    }

    private AlignedRange.Range runOf(AlignedRange stretch) {
        return found.run(stretch.found().from(), stretch.found().to());
    }

    private boolean isMoved(int from, int to, int foundAt) {
        return from < to
                && foundAt + to - from <= found.size()
                && foundKeys.subList(foundAt, foundAt + to - from).equals(askedKeys.subList(from, to));
    }

    /** What stands in the place of something else; words at its ends that are the same on both sides are no part of it. */
    private void change(int askedFrom, int askedTo, int foundFrom, int foundTo) {
        int most = Math.min(askedTo - askedFrom, foundTo - foundFrom);
        int same = 0;
        while (same < most && isSame(askedFrom + same, foundFrom + same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (same + sameAtEnd < most && isSame(askedTo - sameAtEnd - 1, foundTo - sameAtEnd - 1)) {
            sameAtEnd++;
        }
        AlignedRange rest =
                AlignedRange.of(askedFrom + same, askedTo - sameAtEnd, foundFrom + same, foundTo - sameAtEnd);
        add(
                AlignedRange.of(
                        askedFrom, rest.asked().from(), foundFrom, rest.found().from()),
                equalToo);
        add(rest, changed);
        add(AlignedRange.of(rest.asked().to(), askedTo, rest.found().to(), foundTo), equalToo);
    }

    private boolean isSame(int askedAt, int foundAt) {
        return askedKeys.get(askedAt).equals(foundKeys.get(foundAt));
    }

    private static void add(AlignedRange stretch, List<AlignedRange> stretches) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
    }
}
