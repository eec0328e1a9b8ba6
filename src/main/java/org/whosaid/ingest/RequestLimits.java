package org.whosaid.ingest;

/**
 * How much one request may ask for.
 *
 * @param requestBytes the longest request body
 * @param textCharacters the longest text, in code points
 */
public record RequestLimits(long requestBytes, int textCharacters) {
    public RequestLimits {
        if (requestBytes < 1 || textCharacters < 1) {
            throw new IllegalArgumentException("limits must be positive: " + requestBytes + ", " + textCharacters);
        }
    }
}
