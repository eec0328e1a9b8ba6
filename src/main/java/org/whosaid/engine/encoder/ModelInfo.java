package org.whosaid.engine.encoder;

/**
 * What a model file says of itself.
 *
 * @param trainingDataSha256 of the files that it was trained on, hexadecimal
 * @param pieces longest sequence that it reads, in word pieces
 * @param weights how they are stored: int8 or fp32
 * @param calibration from scores to probabilities, as engine.attribution reads it; blank for the scores as they are
 */
public record ModelInfo(
        String name, String version, String trainingDataSha256, int pieces, String weights, String calibration) {
    /** What analyses carry. */
    public String label() {
        String data = trainingDataSha256.substring(0, Math.min(12, trainingDataSha256.length()));
        return "%s %s (%s, data %s)".formatted(name, version, weights, data);
    }
}
