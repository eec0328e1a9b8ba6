package org.whosaid.document;

import org.jspecify.annotations.Nullable;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/**
 * A stretch of a document's text together with its words, so that lists of quotes need not read whole articles. Immutable.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param pairs surrogate pairs before {@code start}: what the offsets are apart in code points and in UTF-16
 */
public record Passage(int start, int end, int pairs, String text) {
    public Passage {
        if (start < 0 || pairs < 0 || text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException(
                    "passage [%d,%d) with %d pairs before it does not hold its words".formatted(start, end, pairs));
        }
    }

    /** @throws IllegalArgumentException if the span cuts a surrogate pair in two */
    public static Passage of(SourceText text, Span span) {
        int start = OffsetUnit.CODE_POINT.fromUtf16(text, span.start());
        int end = OffsetUnit.CODE_POINT.fromUtf16(text, span.end());
        String words = text.slice(span);
        if (!text.slice(OffsetUnit.CODE_POINT.span(text, start, end)).equals(words)) {
            throw new IllegalArgumentException(
                    "span [%d,%d) cuts a character in two".formatted(span.start(), span.end()));
        }
        return new Passage(start, end, span.start() - start, words);
    }

    /**
     * A part of this passage.
     *
     * @param from in UTF-16 units of {@link #text}
     * @param to exclusive
     */
    public Passage part(int from, int to) {
        int before = text.codePointCount(0, from);
        int length = text.codePointCount(from, to);
        return new Passage(start + before, start + before + length, pairs + from - before, text.substring(from, to));
    }

    // By hand, and the hash with it: native-image 25 interprets what the compiler would write, some 20 microseconds
    // each time. Hibernate compares all passages that it has read when a transaction ends: 7 % of a verification.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage that
                && start == that.start
                && end == that.end
                && pairs == that.pairs
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * start + text.hashCode();
    }

    public int startIn(OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? start + pairs : start;
    }

    public int endIn(OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? startIn(unit) + text.length() : end;
    }
}
