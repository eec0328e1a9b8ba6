package org.whosaid.engine.encoder;

/**
 * What a model file says of itself.
 *
 * @param trainingDataSha256 of the files that it was trained on, hexadecimal
 * @param pieces longest sequence that it reads, in word pieces
 */
public record ModelInfo(String name, String version, String trainingDataSha256, int pieces, String weights) {
    /** What analyses carry. */
    public String label() {
        String data = trainingDataSha256.substring(0, Math.min(12, trainingDataSha256.length()));
        return "%s %s (%s, data %s)".formatted(name, version, weights, data);
    }
}
