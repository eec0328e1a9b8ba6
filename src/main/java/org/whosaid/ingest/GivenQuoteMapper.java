package org.whosaid.ingest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.ingest.GivenQuote.GivenPassage;

/** Writes down quotes that came with their article as those of the engine are. */
final class GivenQuoteMapper {
    /** Why a quote and its speaker stand here: somebody said so. */
    private static final String REASON = "given";

    /** The version of an engine that was not asked. */
    private static final String NO_ENGINE = "none";

    private final SourceText text;
    private final QuoteAssertions assertions;

    private GivenQuoteMapper(SourceText text) {
        this.text = text;
        this.assertions = new QuoteAssertions(text);
    }

    /** The document of an article that was checked. */
    static AnalysedDocument of(ArticleText text, ArticleMetadata metadata, GivenQuotes given, Instant now) {
        GivenQuoteMapper reading = new GivenQuoteMapper(text.source());
        return new AnalysedDocument(
                text,
                metadata,
                new EngineVersion(NO_ENGINE, given.foundBy()),
                List.of(),
                given.quotes().stream()
                        .sorted(Comparator.comparingInt(
                                quote -> quote.content().get(0).start()))
                        .map(reading::quote)
                        .toList(),
                now);
    }

    private AnalysedQuote quote(GivenQuote given) {
        SpeakerAnswer speaker = new SpeakerAnswer(
                given.speakerName(),
                given.speakerType().id(),
                List.of(),
                List.of(),
                List.of(),
                null,
                REASON,
                given.confidence());
        return AnalysedQuote.builder(given.kind(), passages(given.content()), REASON, speaker)
                .cue(passages(given.cue()))
                .assertion(assertions.of(given.kind(), passages(given.content()), passages(given.cue())))
                .source(passages(given.source()))
                .confidence(QuoteConfidence.of(given.confidence()))
                .build();
    }

    private List<Passage> passages(List<GivenPassage> given) {
        return given.stream()
                .map(passage -> Passage.of(text, OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end())))
                .toList();
    }
}
