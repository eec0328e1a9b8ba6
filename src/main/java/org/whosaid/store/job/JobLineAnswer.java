package org.whosaid.store.job;

/**
 * What became of a line.
 *
 * @param number from 1, blank lines counted
 * @param outcome which of the job's counts it adds to
 * @param json what is told to whoever asks
 */
public record JobLineAnswer(int number, Outcome outcome, String json) {
    /** What can become of a line; the names are those of the columns that count them. */
    public enum Outcome {
        KEPT,
        KNOWN,
        FAILED
    }
}
