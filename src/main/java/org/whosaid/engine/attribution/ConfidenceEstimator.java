package org.whosaid.engine.attribution;

import org.whosaid.engine.encoder.Label;
import org.whosaid.engine.encoder.WordScores;

/** Calibrated probabilities of an attribution from the scores of its words. */
final class ConfidenceEstimator {
    private final WordScores scores;

    ConfidenceEstimator(WordScores scores) {
        this.scores = scores;
    }

    Confidence of(Draft draft, Kind kind) {
        double content = content(draft);
        double link = link(draft);
        double source = draft.sourceProbability();
        return new Confidence(content, link, source, content * link * source);
    }

    /** Mean probability, over the words of the content, that they are content. */
    private double content(Draft draft) {
        double sum = 0;
        int words = 0;
        for (Segment segment : draft.content()) {
            for (int word = segment.from(); word < segment.to(); word++) {
                sum += Math.exp(scores.label(word, Label.CONTENT_BEGIN)) + Math.exp(scores.label(word, Label.CONTENT_INSIDE));
                words++;
            }
        }
        return clamp(sum / words);
    }

    /** Mean probability, over the words of the content, that they belong to this attribution's anchor. */
    private double link(Draft draft) {
        double sum = 0;
        int words = 0;
        for (Segment segment : draft.content()) {
            for (int word = segment.from(); word < segment.to(); word++) {
                sum += scores.link(word).to(draft.anchor());
                words++;
            }
        }
        return clamp(sum / words);
    }

    private static double clamp(double probability) {
        return Math.max(0, Math.min(1, probability));
    }
}
