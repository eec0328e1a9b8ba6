package org.whosaid.api;

/** How probabilities are shown: no calibration is good for more than four digits. */
final class Probability {
    private static final double STEPS = 10_000;

    private Probability() {}

    static double of(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
