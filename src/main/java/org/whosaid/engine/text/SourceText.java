package org.whosaid.engine.text;

/**
 * A text exactly as given; never rewritten. Immutable.
 *
 * <p>All offsets of the engine are UTF-16 units of {@link #value()}; see {@link OffsetUnit} for the conversion to code points.
 */
public final class SourceText {
    private final String value;
    private final CodePointIndex codePoints;

    private SourceText(String value) {
        this.value = value;
        this.codePoints = CodePointIndex.of(value);
    }

    /**
     * @throws IllegalArgumentException if the text has a surrogate without its other half; the message says where
     */
    public static SourceText of(String value) {
        return new SourceText(value);
    }

    public String value() {
        return value;
    }

    /** Length in UTF-16 units. */
    public int length() {
        return value.length();
    }

    /** The words of a span. */
    public String slice(Span span) {
        return value.substring(span.start(), span.end());
    }

    /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. Computed anew at each call. */
    public String sha256() {
        return Sha256.of(value);
    }

    CodePointIndex codePoints() {
        return codePoints;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The length only: texts are long and do not belong in logs. */
    @Override
    public String toString() {
        return "SourceText of %d UTF-16 units".formatted(value.length());
    }
}
