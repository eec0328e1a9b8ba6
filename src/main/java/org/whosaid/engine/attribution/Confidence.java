package org.whosaid.engine.attribution;

/**
 * Calibrated probabilities between 0 and 1.
 *
 * @param content that somebody says these words here, with these bounds
 * @param link that the cue and the content belong together
 * @param source that the source names whose words they are
 * @param overall that the attribution as a whole is right
 */
public record Confidence(double content, double link, double source, double overall) {
    public Confidence {
        check(content);
        check(link);
        check(source);
        check(overall);
    }

    private static void check(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("probability " + value);
        }
    }
}
