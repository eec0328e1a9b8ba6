package org.whosaid.wording;

/** Words that were asked about, and the words of an article that stand in their place; half-open ranges of word indexes. */
record Stretch(Range asked, Range found) {
    static Stretch of(int askedFrom, int askedTo, int foundFrom, int foundTo) {
        return new Stretch(new Range(askedFrom, askedTo), new Range(foundFrom, foundTo));
    }

    boolean isEmpty() {
        return asked.isEmpty() && found.isEmpty();
    }

    /** Some of the words of a stretch that has as many on both sides, by their places in it. */
    Stretch part(int start, int end) {
        return of(asked.from() + start, asked.from() + end, found.from() + start, found.from() + end);
    }

    /** A range of words. */
    record Range(int from, int to) {
        Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("words [%d,%d)".formatted(from, to));
            }
        }

        int length() {
            return to - from;
        }

        boolean isEmpty() {
            return from == to;
        }
    }
}
