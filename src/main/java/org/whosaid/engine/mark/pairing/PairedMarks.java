package org.whosaid.engine.mark.pairing;

import org.whosaid.engine.mark.glyph.MarkToken;
import org.whosaid.engine.text.Span;

/**
 * What a reading makes of a mark that opens, or of one that stays alone.
 *
 * @param opening the mark that opens; for {@link Ending#STRAY} the lone one
 * @param innerEnd UTF-16 offset at which the quoted words end
 * @param end UTF-16 offset after the closing mark, or {@code innerEnd} if there is none
 */
public record PairedMarks(MarkToken opening, int innerEnd, int end, Ending ending) {
    public enum Ending {
        REGULAR,
        /** Closed by a mark of another style. */
        MISMATCHED,
        /** Never closed. */
        UNCLOSED,
        /** Left open because the next paragraph opens anew. */
        CONTINUED,
        /** A mark without a partner, and no quotation. */
        STRAY
    }

    /** The same, quoting less; for marks that nothing closes. */
    public PairedMarks endingAt(int newEnd) {
        return new PairedMarks(opening, newEnd, newEnd, ending);
    }

    /** The same with the quoted words of a quotation just inside. */
    public PairedMarks withInner(PairedMarks inside) {
        MarkToken sign = opening.upTo(inside.opening().end());
        return new PairedMarks(sign, inside.innerEnd(), end, ending);
    }

    public Span span() {
        return new Span(opening.start(), end);
    }

    public Span inner() {
        return new Span(opening.end(), innerEnd);
    }
}
