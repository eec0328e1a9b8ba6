package org.whosaid.engine.attribution.assertion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Says of a content whether the text has it that it was said. Thread-safe; the cost of a content does not grow with the text. */
public final class AssertionReader {
    private final SourceText text;

    public AssertionReader(SourceText text) {
        this.text = text;
    }

    /**
     * Read from the sentence around the first span of a content, and, where that says nothing, around the first quotation inside of it:
     * "that she never said “…”" is not what she said.
     *
     * @param isQuoted whether any of it stands in quotation marks
     * @param content at least one span, in text order
     * @param cue the reporting words; may be empty
     */
    public Assertion read(boolean isQuoted, List<Span> content, List<Span> cue) {
        Span first = content.get(0);
        SpeechFrame around = SpeechFrame.around(text, first);
        Assertion outer = new AssertionRules(around, cue.stream().findFirst(), !isQuoted || isTied(first)).read();
        return outer.kind() == AssertionKind.ASSERTED
                ? quotationInside(first).map(this::ofQuotation).orElse(outer)
                : outer;
    }

    private Assertion ofQuotation(Span quotation) {
        SpeechFrame frame = SpeechFrame.around(text, quotation);
        return frame.isIntroduced()
                ? new AssertionRules(frame, Optional.empty(), true).read()
                : AssertionRules.ofSubject(frame);
    }

    /** The first quotation of a content that begins with the reporter's words. */
    private Optional<Span> quotationInside(Span content) {
        Matcher quotation = SpeechFrame.QUOTATION.matcher(text.value()).region(content.start(), content.end());
        return quotation.find() && quotation.start() > content.start()
                ? Optional.of(new Span(quotation.start(), quotation.end()))
                : Optional.empty();
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
