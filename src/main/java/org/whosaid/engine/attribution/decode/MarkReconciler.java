package org.whosaid.engine.attribution.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.whosaid.engine.encoder.WordLabel;
import org.whosaid.engine.encoder.WordScores;

/**
 * Lets the quotation marks correct the labels: what stands in one pair of marks is said by one speaker and is content from mark to
 * mark, or is not content at all.
 */
public final class MarkReconciler {
    /** Share of a quotation that must be content, by label, for all of it to be. */
    private static final double MOSTLY = 0.5;
    /** Mean probability of content from which on an unlabelled quotation is content. */
    private static final double LIKELY = 0.4;

    private final WordScores scores;

    public MarkReconciler(WordScores scores) {
        this.scores = scores;
    }

    /**
     * @param segments ordered and disjoint
     * @param quotations ordered and disjoint
     */
    public ReconciledSegments reconcile(List<RoleSegment> segments, List<MarkedWords> quotations) {
        RoleLabelling labelling = new RoleLabelling(scores.size(), segments);
        List<ReportingInside> inside = new ArrayList<>();
        BitSet content = content(quotations, labelling);
        for (int i = 0; i < quotations.size(); i++) {
            MarkedWords quotation = quotations.get(i);
            if (!quotation.maySpeak()) {
                labelling.clearIfAlone(quotation);
            } else if (content.get(i) && isSure(quotation, labelling)) {
                inside.addAll(reporting(quotation, labelling));
                labelling.fill(quotation, scores.beginsParagraph(quotation.from()));
                if (quotation.endsInComma()) {
                    labelling.endAfter(quotation);
                }
            } else if (content.get(i)) {
                labelling.startAt(quotation.from());
            }
        }
        return new ReconciledSegments(labelling.segments(), inside);
    }

    /** Which quotations are content; of those that one paragraph leaves open and the next opens anew, all are or none is. */
    private BitSet content(List<MarkedWords> quotations, RoleLabelling labelling) {
        BitSet content = new BitSet();
        int first = 0;
        while (first < quotations.size()) {
            int end = first;
            boolean any = false;
            do {
                any |= isContent(quotations.get(end++), labelling);
            } while (end < quotations.size() && quotations.get(end).quotation().continues());
            content.set(first, end, any);
            first = end;
        }
        return content;
    }

    private boolean isContent(MarkedWords quotation, RoleLabelling labelling) {
        return labelling.count(WordRole.CONTENT, quotation) >= MOSTLY * quotation.size()
                || meanContent(quotation) >= LIKELY;
    }

    /** A quotation that nobody closed ends somewhere before the cue, and only the labels know where. */
    private static boolean isSure(MarkedWords quotation, RoleLabelling labelling) {
        return quotation.quotation().closed() || labelling.count(WordRole.CUE, quotation) == 0;
    }

    private double meanContent(MarkedWords quotation) {
        double sum = 0;
        for (int word = quotation.from(); word < quotation.to(); word++) {
            sum += Math.exp(scores.label(word, WordLabel.CONTENT_BEGIN))
                    + Math.exp(scores.label(word, WordLabel.CONTENT_INSIDE));
        }
        return sum / quotation.size();
    }

    /** Cues inside the marks: the labels take them for the reporter's words. */
    private static List<ReportingInside> reporting(MarkedWords quotation, RoleLabelling labelling) {
        return labelling.within(quotation).stream()
                .filter(segment -> segment.role() == WordRole.CUE)
                .map(cue -> new ReportingInside(cue, quotation))
                .toList();
    }
}
