package org.whosaid.document;

import java.util.List;
import org.whosaid.engine.attribution.assertion.AssertionKind;

/**
 * Whether a document has it that a quote was said. Immutable.
 *
 * @param words those that say so; empty where it is asserted, or where a person decided
 */
public record QuoteAssertion(AssertionKind kind, List<Passage> words) {
    /** Nothing speaks against it. */
    public static final QuoteAssertion ASSERTED = new QuoteAssertion(AssertionKind.ASSERTED, List.of());

    public QuoteAssertion {
        words = List.copyOf(words);
    }

    /** Whether it was said, as far as the document goes. */
    public boolean isAsserted() {
        return kind == AssertionKind.ASSERTED;
    }
}
