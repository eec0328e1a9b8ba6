package org.whosaid.engine.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in a {@link SourceText}, the unit in which Java indexes strings.
 *
 * <p>The engine works in this unit throughout; what leaves the service is converted once, at its border, by {@link OffsetUnit}.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [%d,%d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
