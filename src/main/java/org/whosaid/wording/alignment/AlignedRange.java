package org.whosaid.wording.alignment;

/** Words that were asked about, and the words of an article that stand in their place; half-open ranges of word indexes. */
public record AlignedRange(Range asked, Range found) {
    public static AlignedRange of(int askedFrom, int askedTo, int foundFrom, int foundTo) {
        return new AlignedRange(new Range(askedFrom, askedTo), new Range(foundFrom, foundTo));
    }

    public boolean isEmpty() {
        return asked.isEmpty() && found.isEmpty();
    }

    /** Some of the words of a stretch that has as many on both sides, by their places in it. */
    public AlignedRange part(int start, int end) {
        return of(asked.from() + start, asked.from() + end, found.from() + start, found.from() + end);
    }

    /** A range of words. */
    public record Range(int from, int to) {
        public Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("words [%d,%d)".formatted(from, to));
            }
        }

        public int length() {
            return to - from;
        }

        public boolean isEmpty() {
            return from == to;
        }
    }
}
