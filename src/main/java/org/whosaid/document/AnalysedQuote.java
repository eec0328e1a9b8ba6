package org.whosaid.document;

import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.engine.attribution.QuoteKind;

/**
 * What is said in a document, by whom, and how sure that is: the answer of the engine, or of whoever gave or corrected the quote. Immutable.
 *
 * @param content what is said, in text order
 * @param cue the reporting words
 * @param source the words that name the speaker
 * @param nested quotations of somebody else's words inside the content
 * @param reason see {@link org.whosaid.engine.attribution.AttributionReason#id()}
 * @param warnings irregularities of its text
 * @param speaker whose words they are, as far as the document tells
 */
public record AnalysedQuote(
        QuoteKind kind,
        List<Passage> content,
        List<Passage> cue,
        List<Passage> source,
        List<Passage> nested,
        QuoteConfidence confidence,
        String reason,
        List<TextWarning> warnings,
        SpeakerAnswer speaker) {
    /** Between the passages of one content: something of the article is left out here. */
    private static final String GAP = " … ";

    public AnalysedQuote {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        nested = List.copyOf(nested);
        warnings = List.copyOf(warnings);
    }

    /** The content; where it has several passages, an ellipsis stands for what lies between. */
    public String words() {
        return content.stream().map(Passage::text).collect(Collectors.joining(GAP));
    }

    public AnalysedQuote withKind(QuoteKind other) {
        return new AnalysedQuote(other, content, cue, source, nested, confidence, reason, warnings, speaker);
    }

    public AnalysedQuote withSpeaker(SpeakerAnswer other) {
        return new AnalysedQuote(kind, content, cue, source, nested, confidence, reason, warnings, other);
    }

    public AnalysedQuote withReason(String other) {
        return new AnalysedQuote(kind, content, cue, source, nested, confidence, other, warnings, speaker);
    }
}
