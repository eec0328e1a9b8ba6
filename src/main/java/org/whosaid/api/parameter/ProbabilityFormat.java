package org.whosaid.api.parameter;

/** How probabilities are shown: no calibration is good for more than four digits. */
public final class ProbabilityFormat {
    private static final double STEPS = 10_000;

    private ProbabilityFormat() {}

    public static double of(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
