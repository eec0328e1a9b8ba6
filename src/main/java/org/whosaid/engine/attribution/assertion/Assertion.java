package org.whosaid.engine.attribution.assertion;

import java.util.Optional;
import org.whosaid.engine.text.Span;

/**
 * Whether an attribution's words were said, as its sentence has it. Immutable.
 *
 * @param signal the words that say so; empty where it is asserted
 */
public record Assertion(AssertionKind kind, Optional<Span> signal) {
    /** Nothing speaks against it. */
    public static final Assertion ASSERTED = new Assertion(AssertionKind.ASSERTED, Optional.empty());

    static Assertion by(AssertionKind kind, Span signal) {
        return new Assertion(kind, Optional.of(signal));
    }
}
