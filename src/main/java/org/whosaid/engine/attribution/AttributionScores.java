package org.whosaid.engine.attribution;

import org.whosaid.engine.attribution.decode.AttributionDraft;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.encoder.WordLabel;
import org.whosaid.engine.encoder.WordPointers;
import org.whosaid.engine.encoder.WordScores;

/**
 * What the model's own scores say for an attribution, 0 to 1 each, not yet calibrated.
 *
 * @param content mean probability, over the words of the content, that they are content
 * @param link mean probability, over the words of the content, that they belong to the cue, times that of its words to be a cue
 * @param source probability of the source, or of there being none
 */
record AttributionScores(double content, double link, double source) {
    static AttributionScores of(AttributionDraft draft, WordScores scores) {
        double content = 0;
        double link = 0;
        int words = 0;
        for (RoleSegment segment : draft.content()) {
            for (int word = segment.from(); word < segment.to(); word++) {
                content += either(scores, word, WordLabel.CONTENT_BEGIN, WordLabel.CONTENT_INSIDE);
                link += linked(scores.link(word), draft);
                words++;
            }
        }
        return new AttributionScores(
                share(content, words), share(link, words) * cue(draft, scores), share(draft.sourceProbability(), 1));
    }

    /** All of it together, as if each part were independent of the others. */
    double joint() {
        return content * link * source;
    }

    private static double linked(WordPointers pointers, AttributionDraft draft) {
        return draft.cue()
                .map(cue -> pointers.within(cue.from(), cue.to()))
                .orElseGet(() -> pointers.to(draft.anchor()));
    }

    private static double cue(AttributionDraft draft, WordScores scores) {
        return draft.cue().map(cue -> mean(cue, scores)).orElse(1.0);
    }

    private static double mean(RoleSegment cue, WordScores scores) {
        double sum = 0;
        for (int word = cue.from(); word < cue.to(); word++) {
            sum += either(scores, word, WordLabel.CUE_BEGIN, WordLabel.CUE_INSIDE);
        }
        return share(sum, cue.size());
    }

    private static double either(WordScores scores, int word, WordLabel begin, WordLabel inside) {
        return Math.exp(scores.label(word, begin)) + Math.exp(scores.label(word, inside));
    }

    private static double share(double sum, int count) {
        return Math.max(0, Math.min(1, sum / count));
    }
}
