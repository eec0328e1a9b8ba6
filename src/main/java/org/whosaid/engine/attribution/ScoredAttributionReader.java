package org.whosaid.engine.attribution;

import java.util.Comparator;
import java.util.List;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.text.SourceText;

/** Attributions from the model's scores: labels, corrected by the marks, joined by links. */
public final class ScoredAttributionReader implements AttributionReader {
    @Override
    public List<Attribution> read(SourceText text, Marks marks, WordScores scores) {
        List<MarkedWords> quotations = MarkedWords.of(marks, scores);
        List<Segment> labelled = LabelDecoder.segments(scores);
        Reconciled reconciled = new MarkReconciler(scores).reconcile(labelled, quotations);
        List<Draft> linked = new SegmentLinker(scores).link(reconciled.segments());
        List<Draft> drafts = new QuoteContinuer(scores, quotations).join(linked);
        DraftFinisher finisher = new DraftFinisher(new TextView(text, marks, scores), reconciled.inside());
        return drafts.stream()
                .map(finisher::finish)
                .sorted(Comparator.comparing(attribution -> attribution.content().get(0)))
                .toList();
    }
}
