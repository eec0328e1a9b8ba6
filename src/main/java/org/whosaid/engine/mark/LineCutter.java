package org.whosaid.engine.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.engine.text.Span;

/** Cuts quotations at the line ends within a block: in a text of broken lines each line holds its own piece, and the next goes on. */
final class LineCutter {
    private LineCutter() {}

    static List<Quotation> cut(List<Quotation> quotations, List<Span> lines) {
        if (lines.size() == 1) {
            return quotations;
        }
        List<Quotation> pieces = new ArrayList<>();
        int first = 0;
        for (Quotation quotation : quotations) {
            while (lines.get(first).end() <= quotation.span().start()) {
                first++;
            }
            for (int i = first;
                    i < lines.size() && lines.get(i).start() < quotation.span().end();
                    i++) {
                pieces.add(piece(quotation, lines.get(i)));
            }
        }
        pieces.sort(Comparator.<Quotation>comparingInt(piece -> piece.span().start())
                .thenComparingInt(Quotation::depth));
        return pieces;
    }

    private static Quotation piece(Quotation whole, Span line) {
        return new Quotation(
                common(whole.span(), line),
                common(whole.inner(), line),
                whole.depth(),
                whole.use(),
                whole.continues() || whole.span().start() < line.start(),
                whole.closed() && whole.span().end() <= line.end());
    }

    private static Span common(Span span, Span line) {
        int start = Math.max(span.start(), line.start());
        return new Span(start, Math.max(start, Math.min(span.end(), line.end())));
    }
}
