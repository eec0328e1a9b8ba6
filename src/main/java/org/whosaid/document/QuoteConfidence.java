package org.whosaid.document;

/**
 * Calibrated probabilities, 0 to 1.
 *
 * @param overall that the attribution as a whole is right
 * @param content that somebody says these words here, with these bounds
 * @param link that cue and content belong together
 * @param source that the source names whose words they are
 */
public record QuoteConfidence(double overall, double content, double link, double source) {
    /** Somebody vouches for all of it. */
    public static final QuoteConfidence CERTAIN = of(1);

    /** The same for the whole and for each part. */
    public static QuoteConfidence of(double all) {
        return new QuoteConfidence(all, all, all, all);
    }
}
