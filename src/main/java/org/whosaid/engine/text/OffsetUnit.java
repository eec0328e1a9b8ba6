package org.whosaid.engine.text;

/** The units in which clients count offsets; the engine itself counts in {@link #UTF16}. */
public enum OffsetUnit {
    /** Unicode code points, as Python, PostgreSQL and the service's own interface count. */
    CODE_POINT("codePoint") {
        @Override
        int convertFromUtf16(SourceText text, int offset) {
            return text.codePoints().codePoint(offset);
        }

        @Override
        int convertToUtf16(SourceText text, int offset) {
            return text.codePoints().utf16(offset);
        }
    },
    /** UTF-16 units, as Java and JavaScript count. */
    UTF16("utf16") {
        @Override
        int convertFromUtf16(SourceText text, int offset) {
            return offset;
        }

        @Override
        int convertToUtf16(SourceText text, int offset) {
            return offset;
        }
    };

    private final String id;

    OffsetUnit(String id) {
        this.id = id;
    }

    /** The stable name that clients see. */
    public String id() {
        return id;
    }

    /**
     * An offset of the engine in this unit; an offset between the halves of a surrogate pair becomes the pair's start.
     *
     * @throws IndexOutOfBoundsException if the offset is not in {@code [0, text.length()]}
     */
    public final int fromUtf16(SourceText text, int offset) {
        return convertFromUtf16(text, checked(offset, text.length()));
    }

    /**
     * An offset in this unit as the engine counts.
     *
     * @throws IndexOutOfBoundsException if the offset is negative or beyond the text's end
     */
    public final int toUtf16(SourceText text, int offset) {
        return convertToUtf16(text, checked(offset, length(text)));
    }

    /**
     * A range {@code [start, end)} in this unit as a span of the engine.
     *
     * @throws IndexOutOfBoundsException if it does not lie in the text
     * @throws IllegalArgumentException if it ends before it starts
     */
    public final Span span(SourceText text, int start, int end) {
        return new Span(toUtf16(text, start), toUtf16(text, end));
    }

    /** The text's length in this unit. */
    public final int length(SourceText text) {
        return convertFromUtf16(text, text.length());
    }

    abstract int convertFromUtf16(SourceText text, int offset);

    abstract int convertToUtf16(SourceText text, int offset);

    private int checked(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset %d is outside the text of length %d".formatted(offset, length));
        }
        return offset;
    }
}
