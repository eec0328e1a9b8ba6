package org.whosaid.wording.difference;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.wording.alignment.AlignedRange;
import org.whosaid.wording.alignment.Alignment;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;
import org.whosaid.wording.word.WordTrait;

/** What an article itself leaves out of a quote or puts in [brackets]: there it cannot confirm what is asked. */
final class SourceGaps {
    private static final String ELLIPSIS = "…";

    private final Alignment alignment;

    SourceGaps(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Whether a changed stretch asks for words where the article has an ellipsis. */
    boolean isUnconfirmed(AlignedRange stretch) {
        int next = stretch.found().to();
        return stretch.found().isEmpty()
                && !stretch.asked().isEmpty()
                && stretch.asked().to() < alignment.asked().size()
                && next < alignment.found().size()
                && alignment.found().word(next).is(WordTrait.AFTER_ELLIPSIS);
    }

    Difference unconfirmed(AlignedRange stretch) {
        return Difference.within(
                DifferenceKind.UNCONFIRMED,
                alignment
                        .asked()
                        .written(stretch.asked().from(), stretch.asked().to()),
                ELLIPSIS);
    }

    /** In the stretches that agree. */
    List<Difference> read() {
        List<Difference> differences = new ArrayList<>();
        for (AlignedRange stretch : alignment.equal()) {
            differences.addAll(ellipses(stretch));
            differences.addAll(brackets(stretch));
        }
        return differences;
    }

    private List<Difference> ellipses(AlignedRange stretch) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < stretch.found().length(); i++) {
            int foundAt = stretch.found().from() + i;
            int askedAt = stretch.asked().from() + i;
            boolean isEdge = foundAt == alignment.foundFrom();
            boolean isFilled = i == 0
                    && alignment.changed().stream().anyMatch(gap -> gap.asked().to() == askedAt);
            if (!isEdge
                    && !isFilled
                    && alignment.found().word(foundAt).is(WordTrait.AFTER_ELLIPSIS)
                    && !alignment.asked().word(askedAt).is(WordTrait.AFTER_ELLIPSIS)) {
                differences.add(Difference.within(DifferenceKind.ELLIPSIS_IN_SOURCE, "", ELLIPSIS));
            }
        }
        return differences;
    }

    private List<Difference> brackets(AlignedRange stretch) {
        List<Difference> differences = new ArrayList<>();
        int length = stretch.found().length();
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (from < to && to < length && isBracketed(stretch, from) && isBracketed(stretch, to)) {
                to++;
            }
            if (isBracketed(stretch, from)) {
                differences.add(Difference.within(
                        DifferenceKind.UNCONFIRMED,
                        alignment
                                .asked()
                                .written(
                                        stretch.asked().from() + from,
                                        stretch.asked().from() + to),
                        alignment
                                .found()
                                .written(
                                        stretch.found().from() + from,
                                        stretch.found().from() + to)));
            }
        }
        return differences;
    }

    private boolean isBracketed(AlignedRange stretch, int offset) {
        return alignment.found().word(stretch.found().from() + offset).is(WordTrait.EDITORIAL)
                && !alignment.asked().word(stretch.asked().from() + offset).is(WordTrait.EDITORIAL);
    }
}
