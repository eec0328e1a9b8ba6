package org.whosaid.engine.speaker;

import java.util.BitSet;
import java.util.List;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** The positions of a text that somebody else than its writer speaks in his own words. */
final class QuotedWords {
    private QuotedWords() {}

    static BitSet of(SourceText text, MarkedQuotations marks, List<Attribution> attributions) {
        BitSet quoted = new BitSet(text.length());
        for (Quotation quotation : marks.quotations()) {
            if (quotation.use() == MarkUse.SPEECH) {
                quoted.set(quotation.span().start(), quotation.span().end());
            }
        }
        for (Attribution attribution : attributions) {
            if (attribution.kind() == QuoteKind.DIRECT) {
                attribution.content().forEach(s -> set(quoted, s));
            }
            attribution.nested().forEach(s -> set(quoted, s));
        }
        return quoted;
    }

    private static void set(BitSet quoted, Span span) {
        quoted.set(span.start(), span.end());
    }
}
