package org.whosaid.engine.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Tells direct, mixed and indirect content by the share of its letters that stands in marks. */
public final class QuoteKindReader {
    private final SourceText text;
    private final BitSet quoted = new BitSet();

    public QuoteKindReader(SourceText text, MarkedQuotations marks) {
        this(text, marks, quotation -> quotation.depth() == 0 && quotation.use() == MarkUse.SPEECH);
    }

    private QuoteKindReader(SourceText text, MarkedQuotations marks, Predicate<Quotation> counts) {
        this.text = text;
        marks.quotations().stream()
                .filter(counts)
                .forEach(quotation ->
                        quoted.set(quotation.span().start(), quotation.span().end()));
    }

    /** By all marks, whatever we take them to be for: the most that a reader can see in them. */
    public static QuoteKindReader byAnyMarks(SourceText text, MarkedQuotations marks) {
        return new QuoteKindReader(text, marks, quotation -> true);
    }

    boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** @param content spans of the text, not empty */
    public QuoteKind of(List<Span> content) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.value().charAt(i))) {
                    inside |= quoted.get(i);
                    outside |= !quoted.get(i);
                }
            }
        }
        if (!inside) {
            return QuoteKind.INDIRECT;
        }
        return outside ? QuoteKind.MIXED : QuoteKind.DIRECT;
    }
}
