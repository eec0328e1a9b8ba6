package org.whosaid.ingest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.ingest.GivenQuote.GivenPassage;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.SpeakerAnswer;

/** Writes down quotes that came with their article as those of the engine are. */
final class GivenReading {
    /** Why a quote and its speaker stand here: somebody said so. */
    private static final String REASON = "given";

    /** The version of an engine that was not asked. */
    private static final String NO_ENGINE = "none";

    private final SourceText text;

    private GivenReading(SourceText text) {
        this.text = text;
    }

    /** The document of an article that was checked. */
    static StoredDocument of(Article article, GivenQuotes given, Instant now) {
        EngineVersion reader = new EngineVersion(NO_ENGINE, given.foundBy());
        DocumentEntity document = DocumentMapper.document(article, reader, List.of(), now);
        GivenReading reading = new GivenReading(SourceText.of(article.text()));
        List<GivenQuote> inTextOrder = given.quotes().stream()
                .sorted(Comparator.comparingInt(quote -> quote.content().get(0).start()))
                .toList();
        return new StoredDocument(
                document,
                IntStream.range(0, inTextOrder.size())
                        .mapToObj(ordinal -> reading.quote(document, ordinal, inTextOrder.get(ordinal)))
                        .toList());
    }

    private QuoteEntity quote(DocumentEntity document, int ordinal, GivenQuote given) {
        QuoteEntity quote = DocumentMapper.quote(document, ordinal, passages(given.content()));
        quote.kind = given.kind();
        quote.cue = passages(given.cue());
        quote.source = passages(given.source());
        quote.nested = List.of();
        quote.confidence = given.confidence();
        quote.contentConfidence = given.confidence();
        quote.linkConfidence = given.confidence();
        quote.sourceConfidence = given.confidence();
        quote.reason = REASON;
        quote.warnings = List.of();
        quote.answer = new SpeakerAnswer(
                given.speakerName(),
                given.speakerType().id(),
                List.of(),
                List.of(),
                List.of(),
                null,
                REASON,
                given.confidence());
        return quote;
    }

    private List<Passage> passages(List<GivenPassage> given) {
        return given.stream()
                .map(passage -> Passage.of(text, OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end())))
                .toList();
    }
}
