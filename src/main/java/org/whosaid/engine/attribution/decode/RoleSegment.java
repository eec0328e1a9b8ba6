package org.whosaid.engine.attribution.decode;

/** Words {@code [from, to)} that play one role together. */
public record RoleSegment(WordRole role, int from, int to) {
    public RoleSegment {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("segment [%d,%d)".formatted(from, to));
        }
    }

    public int size() {
        return to - from;
    }

    public boolean overlaps(RoleSegment other) {
        return from < other.to && other.from < to;
    }
}
