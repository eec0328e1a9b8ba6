package org.whosaid.wording.word;

import java.util.List;
import org.whosaid.engine.text.Span;

/**
 * What an article prints as somebody's words. Immutable.
 *
 * @param text the passages, one after the other
 * @param quoted what of it stands in the speaker's quotation marks
 * @param nested what the speaker quotes
 * @param reporters what the reporter says inside the marks: none of the speaker's words
 * @param seams between the passages, in text order
 */
public record PrintedText(
        String text, List<Span> quoted, List<Span> nested, List<Span> reporters, List<PassageBreak> seams) {
    public PrintedText {
        quoted = List.copyOf(quoted);
        nested = List.copyOf(nested);
        reporters = List.copyOf(reporters);
        seams = List.copyOf(seams);
    }
}
