package org.whosaid.engine.attribution;

import java.util.Optional;
import org.whosaid.engine.text.Span;

/**
 * How an attribution stands in its text. Immutable.
 *
 * @param via the words that name who passes it on: the paper that was told, the agency that quotes; empty where nobody does
 * @param inside the content of another attribution, its first part, in which this one is told; empty where the writer tells it
 */
public record SpeechContext(Optional<Span> via, Optional<Span> inside) {
    /** Told by the writer, first hand. */
    public static final SpeechContext PLAIN = new SpeechContext(Optional.empty(), Optional.empty());
}
