package org.whosaid.engine.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * Turns evidence into probabilities that hold on texts not trained on: logistic regressions (Platt 1999) over the log-odds of the
 * evidence, fitted by src/eval/calibrate.py on texts kept out of the training and carried by the model file. Immutable.
 *
 * @param content bias and weights for the content's bounds
 * @param link the same for cue and content belonging together
 * @param source the same for the source
 * @param overall the same for the attribution as a whole
 */
record Calibration(List<Double> content, List<Double> link, List<Double> source, List<Double> overall) {
    /** Bias; log-odds of content, link, source; whether mixed; whether indirect; whether without cue. */
    private static final int WEIGHTS = 7;
    /** Log-odds beyond this tell nothing more. */
    private static final double SURE = 7;

    private static final Calibration NONE = new Calibration(
            List.of(0d, 1d, 0d, 0d, 0d, 0d, 0d),
            List.of(0d, 0d, 1d, 0d, 0d, 0d, 0d),
            List.of(0d, 0d, 0d, 1d, 0d, 0d, 0d),
            List.of(0d, 0.33, 0.33, 0.33, 0d, 0d, 0d));

    Calibration {
        content = checked(content);
        link = checked(link);
        source = checked(source);
        overall = checked(overall);
    }

    private static List<Double> checked(List<Double> weights) {
        if (weights.size() != WEIGHTS) {
            throw new IllegalArgumentException(
                    "a calibration of %d weights in place of %d".formatted(weights.size(), WEIGHTS));
        }
        return List.copyOf(weights);
    }

    /**
     * @param text four rows of numbers, {@code row;row;row;row}, each {@code bias,weight,...}; blank for the scores as they are
     * @throws IllegalArgumentException if it is something else
     */
    static Calibration parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        String[] rows = text.split(";", -1);
        if (rows.length != 4) {
            throw new IllegalArgumentException("a calibration of %d rows in place of 4".formatted(rows.length));
        }
        return new Calibration(row(rows[0]), row(rows[1]), row(rows[2]), row(rows[3]));
    }

    private static List<Double> row(String text) {
        return Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
    }

    Confidence of(AttributionScores evidence, QuoteKind kind, boolean hasCue) {
        double[] features = {
            1,
            logOdds(evidence.content()),
            logOdds(evidence.link()),
            logOdds(evidence.source()),
            kind == QuoteKind.MIXED ? 1 : 0,
            kind == QuoteKind.INDIRECT ? 1 : 0,
            hasCue ? 0 : 1
        };
        return new Confidence(
                probability(content, features),
                probability(link, features),
                probability(source, features),
                probability(overall, features));
    }

    private static double logOdds(double share) {
        double odds = Math.log(share / (1 - share));
        return Math.max(-SURE, Math.min(SURE, odds));
    }

    private static double probability(List<Double> weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights.get(i) * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
