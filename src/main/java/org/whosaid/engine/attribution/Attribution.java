package org.whosaid.engine.attribution;

import java.util.List;
import org.whosaid.engine.attribution.assertion.Assertion;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.Warning;

/**
 * One act of saying in a text. Immutable.
 *
 * @param content what is said; at least one span, in text order, marks included
 * @param cue the reporting words ("remarked", "according to"); empty where the quote stands without
 * @param source the words that name the speaker; empty where none are in sight
 * @param nested quotations of somebody else's words inside the content, marks included
 * @param assertion whether the text has it that this was said
 * @param context who passes it on, and in whose words it stands
 */
public record Attribution(
        QuoteKind kind,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        List<Span> nested,
        Assertion assertion,
        SpeechContext context,
        Confidence confidence,
        AttributionReason reason,
        List<Warning> warnings) {
    public Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        nested = List.copyOf(nested);
        warnings = List.copyOf(warnings);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
    }
}
