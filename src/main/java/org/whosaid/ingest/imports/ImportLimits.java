package org.whosaid.ingest.imports;

/**
 * How much imports may ask for.
 *
 * @param lineBytes the longest line
 * @param storedBytes the longest import that is stored to be worked on later
 * @param atOnce imports that are read at the same time
 * @param threads articles that are read by the engine at the same time, over all imports
 */
public record ImportLimits(int lineBytes, long storedBytes, int atOnce, int threads) {
    public ImportLimits {
        if (lineBytes < 1 || storedBytes < 1 || atOnce < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive: %d, %d, %d, %d".formatted(lineBytes, storedBytes, atOnce, threads));
        }
    }
}
