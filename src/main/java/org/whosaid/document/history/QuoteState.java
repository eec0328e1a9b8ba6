package org.whosaid.document.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.QuoteContext;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;

/** Everything that can change in a quote, as it was at one time. Immutable; kept as JSON in histories, so members keep their names. */
public record QuoteState(
        QuoteKind kind,
        String words,
        List<Passage> content,
        List<Passage> cue,
        List<Passage> source,
        List<Passage> nested,
        @Nullable AssertionKind assertion,
        @Nullable List<Passage> assertionWords,
        @Nullable QuoteContext context,
        double confidence,
        double contentConfidence,
        double linkConfidence,
        double sourceConfidence,
        String reason,
        ReviewStatus status,
        @Nullable String note,
        List<TextWarning> warnings,
        @Nullable NamedId speaker,
        SpeakerAnswer answer) {
    /** A speaker by id, under the name that they had then. */
    public record NamedId(UUID id, String name) {}

    /** As it is now. */
    public static QuoteState of(StoredQuote quote) {
        AnalysedQuote analysed = quote.analysed();
        QuoteConfidence confidence = analysed.confidence();
        return new QuoteState(
                analysed.kind(),
                analysed.words(),
                analysed.content(),
                analysed.cue(),
                analysed.source(),
                analysed.nested(),
                analysed.assertion().kind(),
                analysed.assertion().words(),
                analysed.context(),
                confidence.overall(),
                confidence.content(),
                confidence.link(),
                confidence.source(),
                analysed.reason(),
                quote.status(),
                quote.note(),
                analysed.warnings(),
                quote.speaker()
                        .map(speaker -> new NamedId(speaker.id(), speaker.name()))
                        .orElse(null),
                analysed.speaker());
    }

    /** What was said then, and by whom. */
    public AnalysedQuote analysed() {
        return new AnalysedQuote(
                kind,
                content,
                cue,
                source,
                nested,
                assertedThen(),
                context == null ? QuoteContext.PLAIN : context,
                new QuoteConfidence(confidence, contentConfidence, linkConfidence, sourceConfidence),
                reason,
                warnings,
                answer);
    }

    /** Histories of before there were assertions have none. */
    private QuoteAssertion assertedThen() {
        return assertion == null || assertionWords == null
                ? QuoteAssertion.ASSERTED
                : new QuoteAssertion(assertion, assertionWords);
    }
}
