package org.whosaid.engine.attribution.assertion;

import java.util.List;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Says of a content whether the text has it that it was said. Thread-safe; the cost of a content does not grow with the text. */
public final class AssertionReader {
    private final SourceText text;

    public AssertionReader(SourceText text) {
        this.text = text;
    }

    /**
     * Read from the sentence around the first span of a content.
     *
     * @param isQuoted whether any of it stands in quotation marks
     * @param content at least one span, in text order
     * @param cue the reporting words; may be empty
     */
    public Assertion read(boolean isQuoted, List<Span> content, List<Span> cue) {
        Span first = content.get(0);
        boolean isReported = !isQuoted || isTied(first);
        return new AssertionRules(SpeechFrame.around(text, first), cue.stream().findFirst(), isReported).read();
    }

    /** Whether nothing but a blank parts the content from the words before it: a verb's object, not a sentence of its own. */
    private boolean isTied(Span content) {
        String value = text.value();
        int before = content.start() - 1;
        while (before >= 0 && Character.isWhitespace(value.charAt(before))) {
            before--;
        }
        return before >= 0 && Character.isLetterOrDigit(value.charAt(before));
    }
}
