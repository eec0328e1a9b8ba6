package org.whosaid.ingest;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.EngineVersion;
import org.whosaid.engine.Quote;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.text.Sha256;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.Warning;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.SpeakerAnswer;
import org.whosaid.store.entity.TextWarning;

/** Writes an analysis down as it is kept and served: spans in code points, each with its words. */
public final class DocumentMapper {
    private final SourceText text;

    private DocumentMapper(SourceText text) {
        this.text = text;
    }

    public static StoredDocument of(Article article, Analysis analysis, Instant now) {
        DocumentMapper reading = new DocumentMapper(analysis.text());
        DocumentEntity document = document(article, analysis.engine(), reading.warnings(analysis.warnings()), now);
        List<Quote> quotes = analysis.quotes();
        return new StoredDocument(
                document,
                IntStream.range(0, quotes.size())
                        .mapToObj(ordinal -> reading.quote(document, ordinal, quotes.get(ordinal)))
                        .toList());
    }

    /** An article's own row, whoever read it. */
    static DocumentEntity document(Article article, EngineVersion reader, List<TextWarning> warnings, Instant now) {
        DocumentEntity document = new DocumentEntity();
        document.text = article.text();
        document.textSha256 = Sha256.of(article.text());
        document.textLength = article.text().codePointCount(0, article.text().length());
        document.origin = article.origin();
        document.title = article.metadata().title();
        document.url = article.metadata().url();
        document.publisher = article.metadata().publisher();
        document.byline = article.metadata().byline();
        document.publishedAt = article.metadata().publishedAt();
        document.engineVersion = reader.version();
        document.model = reader.model();
        document.warnings = warnings;
        document.createdAt = now;
        document.analysedAt = now;
        return document;
    }

    /** A quote's row with its place, words and times; the rest is left to whoever read it. */
    static QuoteEntity quote(DocumentEntity document, int ordinal, List<Passage> content) {
        QuoteEntity quote = new QuoteEntity();
        quote.document = document;
        quote.ordinal = ordinal;
        quote.setContent(content);
        quote.createdAt = document.createdAt;
        quote.updatedAt = document.createdAt;
        return quote;
    }

    private QuoteEntity quote(DocumentEntity document, int ordinal, Quote read) {
        Attribution attribution = read.attribution();
        QuoteEntity quote = quote(document, ordinal, passages(attribution.content()));
        quote.kind = attribution.kind();
        quote.cue = passages(attribution.cue());
        quote.source = passages(attribution.source());
        quote.nested = passages(attribution.nested());
        setConfidence(quote, attribution);
        quote.reason = attribution.reason().id();
        quote.warnings = warnings(attribution.warnings());
        quote.answer = answer(read.speaker());
        return quote;
    }

    private static void setConfidence(QuoteEntity quote, Attribution attribution) {
        quote.confidence = attribution.confidence().overall();
        quote.contentConfidence = attribution.confidence().content();
        quote.linkConfidence = attribution.confidence().link();
        quote.sourceConfidence = attribution.confidence().source();
    }

    private SpeakerAnswer answer(Speaker speaker) {
        if (speaker instanceof Speaker.Resolved known) {
            return new SpeakerAnswer(
                    known.name(),
                    known.type().id(),
                    known.roles(),
                    known.aliases(),
                    List.of(),
                    known.mention().map(this::passage).orElse(null),
                    known.reason().id(),
                    known.confidence());
        }
        Speaker.Unresolved unknown = (Speaker.Unresolved) speaker;
        return new SpeakerAnswer(
                null,
                unknown.type().id(),
                List.of(),
                List.of(),
                unknown.candidates(),
                null,
                unknown.reason().id(),
                unknown.confidence());
    }

    private List<TextWarning> warnings(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new TextWarning(
                        warning.code().id(),
                        passage(warning.span()),
                        warning.code().message()))
                .toList();
    }

    private List<Passage> passages(List<Span> spans) {
        return spans.stream().map(this::passage).toList();
    }

    private Passage passage(Span span) {
        return Passage.of(text, span);
    }
}
