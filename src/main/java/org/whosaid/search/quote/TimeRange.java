package org.whosaid.search.quote;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in which words are looked for, before it is worth looking in all times. How many hits a word has is not known before
 * they are counted, and PostgreSQL's planner takes words and times to be independent, which in news they are not: so each stretch is
 * chosen by what the one before held. Immutable.
 *
 * @param since its beginning
 * @param latest its end, inclusive: the latest of the quotes that are searched
 * @param earliest of them
 */
record TimeRange(Instant since, Instant latest, Instant earliest) {
    /** So many hits are read from all times sooner than from yet another stretch. */
    private static final double FEW = 1_200;
    /** How much more than is wanted the next stretch shall promise: hits come in clusters. */
    private static final double PROMISED = 1.5;

    private static final double LEAST_GROWTH = 2;
    private static final double MOST_GROWTH = 16;
    /** A stretch of nearly all times is no less work than all of them. */
    private static final double NEARLY_ALL = 0.7;

    /**
     * The next one to try.
     *
     * @param found hits in this one
     * @param wanted at least; more than were found
     */
    TimeRange longer(int found, int wanted) {
        double share = share();
        double growth = Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, PROMISED * wanted / (found + 1)));
        boolean promisesFew = found + 1 <= FEW * share;
        if (promisesFew || share * growth > NEARLY_ALL) {
            return whole();
        }
        long milliseconds = (long) (Duration.between(since, latest).toMillis() * growth);
        return new TimeRange(latest.minusMillis(milliseconds), latest, earliest);
    }

    /** All times in which there is something to be searched. */
    TimeRange whole() {
        return new TimeRange(earliest, latest, earliest);
    }

    boolean isWhole() {
        return since.equals(earliest);
    }

    /** Of all times, at most 1. */
    private double share() {
        double all = Duration.between(earliest, latest).toMillis();
        return all <= 0 ? 1 : Duration.between(since, latest).toMillis() / all;
    }
}
