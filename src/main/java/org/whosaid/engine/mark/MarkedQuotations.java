package org.whosaid.engine.mark;

import java.util.List;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.Warning;

/**
 * The quotations that quotation marks make in a text. Immutable.
 *
 * @param quotations ordered by start; nested ones included, with their depth
 * @param warnings irregular marks
 */
public record MarkedQuotations(List<Quotation> quotations, List<Warning> warnings) {
    public MarkedQuotations {
        quotations = List.copyOf(quotations);
        warnings = List.copyOf(warnings);
    }

    /** The outermost quotations that hold speech, marks included, in text order. */
    public List<Span> spoken() {
        return quotations.stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.use() == MarkUse.SPEECH)
                .map(Quotation::span)
                .toList();
    }
}
