package org.whosaid.engine.attribution;

import java.util.Comparator;
import java.util.List;
import org.whosaid.engine.encoder.ModelInfo;
import org.whosaid.engine.encoder.ModelUnusable;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.text.SourceText;

/** Attributions from the model's scores: labels, corrected by the marks, joined by links. */
public final class ScoredAttributionReader implements AttributionReader {
    private final Calibration calibration;

    private ScoredAttributionReader(Calibration calibration) {
        this.calibration = calibration;
    }

    /**
     * @throws ModelUnusable if the model's calibration cannot be read
     */
    public static ScoredAttributionReader of(ModelInfo model) {
        try {
            return new ScoredAttributionReader(Calibration.parse(model.calibration()));
        } catch (IllegalArgumentException e) {
            throw new ModelUnusable("The model's calibration cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Attribution> read(SourceText text, Marks marks, WordScores scores) {
        TextView view = new TextView(text, marks, scores);
        List<MarkedWords> quotations = MarkedWords.of(view);
        List<Segment> decoded = new NameCues(view).mend(LabelDecoder.segments(scores));
        List<Segment> labelled = Datelines.cut(decoded, view);
        Reconciled reconciled = new MarkReconciler(scores).reconcile(labelled, quotations);
        List<Segment> segments = reconciled.segments();
        List<Draft> linked = new SegmentLinker(view).link(segments);
        new StrayContent(view).remove(linked);
        new SourceFinder(view, segments).find(linked);
        List<Draft> drafts = new QuoteContinuer(view, quotations).join(linked);
        DraftFinisher finisher = new DraftFinisher(view, reconciled, calibration);
        return drafts.stream()
                .flatMap(draft -> finisher.finish(draft).stream())
                .sorted(Comparator.comparing(
                        attribution -> attribution.content().get(0)))
                .toList();
    }
}
