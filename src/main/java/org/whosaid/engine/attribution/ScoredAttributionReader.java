package org.whosaid.engine.attribution;

import java.util.Comparator;
import java.util.List;
import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.LabelDecoder;
import org.whosaid.engine.attribution.decode.MarkReconciler;
import org.whosaid.engine.attribution.decode.MarkedWords;
import org.whosaid.engine.attribution.decode.ReconciledSegments;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.SegmentLinker;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.attribution.form.FloatingQuotations;
import org.whosaid.engine.attribution.form.FormReader;
import org.whosaid.engine.attribution.form.InnerSpeech;
import org.whosaid.engine.attribution.form.Media;
import org.whosaid.engine.attribution.repair.Datelines;
import org.whosaid.engine.attribution.repair.NameCues;
import org.whosaid.engine.attribution.repair.QuoteContinuer;
import org.whosaid.engine.attribution.repair.SourceFinder;
import org.whosaid.engine.attribution.repair.StrayContent;
import org.whosaid.engine.encoder.ModelInfo;
import org.whosaid.engine.encoder.ModelUnusable;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.TokenizedText;

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
    public List<Attribution> read(TokenizedText text, MarkedQuotations marks, WordScores scores) {
        TextView view = new TextView(text, marks, scores);
        List<MarkedWords> quotations = MarkedWords.of(view);
        List<RoleSegment> decoded = new NameCues(view).mend(LabelDecoder.segments(scores));
        List<RoleSegment> labelled = Datelines.cut(decoded, view);
        ReconciledSegments reconciled = new MarkReconciler(scores).reconcile(labelled, quotations);
        List<AttributionDraft> byForm = FormReader.read(view);
        List<RoleSegment> segments = FormReader.without(byForm, reconciled.segments());
        List<AttributionDraft> linked = new SegmentLinker(view).link(segments);
        new StrayContent(view).remove(linked);
        new SourceFinder(view, segments).find(linked);
        new FloatingQuotations(view).move(linked);
        linked.addAll(byForm);
        List<AttributionDraft> drafts = new QuoteContinuer(view, quotations).join(linked);
        new Media(view).find(drafts);
        drafts.addAll(new InnerSpeech(view).find(drafts));
        DraftFinisher finisher = new DraftFinisher(view, reconciled, calibration);
        return drafts.stream()
                .flatMap(draft -> finisher.finish(draft).stream())
                .sorted(Comparator.comparing(
                        attribution -> attribution.content().get(0)))
                .toList();
    }
}
