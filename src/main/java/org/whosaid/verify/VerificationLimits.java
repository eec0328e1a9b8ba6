package org.whosaid.verify;

/**
 * How much one verification may ask for.
 *
 * @param quoteCharacters the longest quote that can be asked about, in code points
 * @param candidates how many quotes of the store one search brings to be compared word by word
 * @param batch most questions in one call
 * @param draftQuotes most quotes of a draft that is checked
 */
public record VerificationLimits(int quoteCharacters, int candidates, int batch, int draftQuotes) {
    public VerificationLimits {
        if (quoteCharacters < 1 || candidates < 1 || batch < 1 || draftQuotes < 1) {
            throw new IllegalArgumentException("limits must be positive: %d, %d, %d, %d"
                    .formatted(quoteCharacters, candidates, batch, draftQuotes));
        }
    }
}
