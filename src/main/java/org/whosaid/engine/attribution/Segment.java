package org.whosaid.engine.attribution;

/** Words {@code [from, to)} that play one role together. */
record Segment(Role role, int from, int to) {
    Segment {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("segment [%d,%d)".formatted(from, to));
        }
    }

    int size() {
        return to - from;
    }

    boolean overlaps(Segment other) {
        return from < other.to && other.from < to;
    }
}
