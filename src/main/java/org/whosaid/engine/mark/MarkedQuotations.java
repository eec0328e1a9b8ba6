package org.whosaid.engine.mark;

import java.util.List;
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
}
