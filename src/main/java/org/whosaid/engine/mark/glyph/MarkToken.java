package org.whosaid.engine.mark.glyph;

/**
 * One mark in a text, with what it would cost to read it as opening, as closing, or as no mark at all (an apostrophe, an inch).
 *
 * <p>A cost is a small whole number; ten is a mild surprise, fifty a plain error of the writer.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param firm whether it closes so clearly that it may close a mark of another level too: {@code “Sold,' she said}
 * @param stray whether it is irregular for it to stay without a partner, other than for an apostrophe or an inch
 */
public record MarkToken(
        int start, int end, MarkGlyph glyph, int openCost, int closeCost, int skipCost, boolean firm, boolean stray) {
    /** More than any reading of a paragraph can cost otherwise. */
    public static final int NEVER = 10_000;

    /** The same place with another sign. */
    public MarkToken as(MarkGlyph other) {
        return new MarkToken(start, end, other, openCost, closeCost, skipCost, firm, stray);
    }

    /** The same mark with what follows it as a part of it. */
    public MarkToken upTo(int newEnd) {
        return new MarkToken(start, newEnd, glyph, openCost, closeCost, skipCost, firm, stray);
    }
}
