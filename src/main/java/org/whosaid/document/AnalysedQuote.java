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
 * @param assertion whether the document has it that this was said
 * @param context who passes it on, and in whose words it is told
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
        QuoteAssertion assertion,
        QuoteContext context,
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

    /** A quote of which nothing more is known: certain, without cue, source, nested quotations and warnings. */
    public static Builder builder(QuoteKind kind, List<Passage> content, String reason, SpeakerAnswer speaker) {
        return new Builder(new AnalysedQuote(
                kind,
                content,
                List.of(),
                List.of(),
                List.of(),
                QuoteAssertion.ASSERTED,
                QuoteContext.PLAIN,
                QuoteConfidence.CERTAIN,
                reason,
                List.of(),
                speaker));
    }

    /** The same quote, to be changed in parts. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Says of a quote what differs from another. Mutable; for one thread. */
    public static final class Builder {
        private QuoteKind kind;
        private List<Passage> content;
        private List<Passage> cue;
        private List<Passage> source;
        private List<Passage> nested;
        private QuoteAssertion assertion;
        private QuoteContext context;
        private QuoteConfidence confidence;
        private String reason;
        private List<TextWarning> warnings;
        private SpeakerAnswer speaker;

        private Builder(AnalysedQuote quote) {
            kind = quote.kind;
            content = quote.content;
            cue = quote.cue;
            source = quote.source;
            nested = quote.nested;
            assertion = quote.assertion;
            context = quote.context;
            confidence = quote.confidence;
            reason = quote.reason;
            warnings = quote.warnings;
            speaker = quote.speaker;
        }

        public Builder kind(QuoteKind other) {
            kind = other;
            return this;
        }

        public Builder content(List<Passage> other) {
            content = other;
            return this;
        }

        public Builder cue(List<Passage> other) {
            cue = other;
            return this;
        }

        public Builder source(List<Passage> other) {
            source = other;
            return this;
        }

        public Builder nested(List<Passage> other) {
            nested = other;
            return this;
        }

        public Builder assertion(QuoteAssertion other) {
            assertion = other;
            return this;
        }

        public Builder confidence(QuoteConfidence other) {
            confidence = other;
            return this;
        }

        public Builder reason(String other) {
            reason = other;
            return this;
        }

        public Builder warnings(List<TextWarning> other) {
            warnings = other;
            return this;
        }

        public Builder speaker(SpeakerAnswer other) {
            speaker = other;
            return this;
        }

        public AnalysedQuote build() {
            return new AnalysedQuote(
                    kind, content, cue, source, nested, assertion, context, confidence, reason, warnings, speaker);
        }
    }
}
