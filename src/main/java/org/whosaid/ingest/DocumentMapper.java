package org.whosaid.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.ArticleText;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.document.QuoteContext;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.TextWarning;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.Quote;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.attribution.Confidence;
import org.whosaid.engine.attribution.SpeechContext;
import org.whosaid.engine.attribution.assertion.Assertion;
import org.whosaid.engine.speaker.Speaker;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.Warning;
import org.whosaid.engine.text.WarningCode;

/** Makes of the engine's result a document as it is kept and served: spans in code points, each with its words. */
public final class DocumentMapper {
    private static final Pattern REPLACED = Pattern.compile("\uFFFD+");
    private static final int MOST_REPLACEMENTS = 100;

    private final SourceText text;

    private DocumentMapper(SourceText text) {
        this.text = text;
    }

    /** @param text the one that was analysed */
    public static AnalysedDocument of(ArticleText text, ArticleMetadata metadata, Analysis analysis, Instant now) {
        DocumentMapper mapper = new DocumentMapper(text.source());
        return new AnalysedDocument(
                text,
                metadata,
                analysis.engine(),
                mapper.warnings(withReplacements(analysis.warnings(), text.value())),
                analysis.quotes().stream().map(mapper::quote).toList(),
                now);
    }

    /** The first places at which a character was lost on the way here. */
    private static List<Warning> withReplacements(List<Warning> found, String text) {
        Stream<Warning> lost = REPLACED.matcher(text)
                .results()
                .limit(MOST_REPLACEMENTS)
                .map(place -> new Warning(WarningCode.REPLACED_CHARACTER, new Span(place.start(), place.end())));
        return Stream.concat(found.stream(), lost).toList();
    }

    private AnalysedQuote quote(Quote found) {
        Attribution attribution = found.attribution();
        return new AnalysedQuote(
                attribution.kind(),
                passages(attribution.content()),
                passages(attribution.cue()),
                passages(attribution.source()),
                passages(attribution.nested()),
                assertion(attribution.assertion()),
                context(found),
                confidence(attribution.confidence()),
                attribution.reason().id(),
                warnings(attribution.warnings()),
                answer(found.speaker()));
    }

    private QuoteAssertion assertion(Assertion assertion) {
        return new QuoteAssertion(
                assertion.kind(), passages(assertion.signal().stream().toList()));
    }

    private QuoteContext context(Quote found) {
        SpeechContext context = found.attribution().context();
        Optional<Passage> via = context.via().map(this::passage);
        return new QuoteContext(
                via.flatMap(words -> found.via().map(name -> new QuoteContext.Medium(name, words)))
                        .orElse(null),
                context.inside().map(this::passage).orElse(null));
    }

    private static QuoteConfidence confidence(Confidence confidence) {
        return new QuoteConfidence(confidence.overall(), confidence.content(), confidence.link(), confidence.source());
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
