package org.whosaid.engine.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.whosaid.engine.mark.glyph.MarkLexer;
import org.whosaid.engine.mark.glyph.MarkToken;
import org.whosaid.engine.mark.pairing.MarkHypothesis;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Words;

/** A paragraph with its marks. */
record MarkedBlock(Span span, List<MarkToken> marks) {
    private static final int CLEARLY_OPENING = 10;

    static MarkedBlock read(TokenizedText text, Span span) {
        return new MarkedBlock(span, MarkLexer.tokens(text.source().value(), span));
    }

    /** The marks that open before the block's first word. */
    List<MarkToken> openings(TokenizedText text) {
        List<MarkToken> openings = new ArrayList<>();
        int at = span.start();
        for (MarkToken mark : marks) {
            while (at < mark.start() && Words.isSeparator(text.source().value().charAt(at))) {
                at++;
            }
            if (at != mark.start()
                    || mark.openCost() > CLEARLY_OPENING
                    || openings.size() == MarkHypothesis.MAX_DEPTH) {
                break;
            }
            openings.add(mark);
            at = mark.end();
        }
        return openings;
    }

    /** Where a clause of the reporter begins that ends the block after its last mark. */
    OptionalInt reportingTail(TokenizedText text) {
        if (marks.isEmpty()) {
            return OptionalInt.empty();
        }
        return ReportingTail.start(text, new Span(marks.get(marks.size() - 1).end(), span.end()));
    }
}
