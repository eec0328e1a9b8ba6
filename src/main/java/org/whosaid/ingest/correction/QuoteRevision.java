package org.whosaid.ingest.correction;

import java.util.List;
import java.util.Optional;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.document.QuoteConfidence;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.KindsByMarks;
import org.whosaid.ingest.QuoteAssertions;
import org.whosaid.ingest.SeparateParts;

/** Puts what a person says of a quote's words and kind in the place of what was said before. For one change. */
final class QuoteRevision {
    private final SourceText text;
    private final List<ArticleFlaw> flaws;

    /** @param flaws what is known to be wrong with the change already */
    QuoteRevision(SourceText text, List<ArticleFlaw> flaws) {
        this.text = text;
        this.flaws = flaws;
    }

    /** @throws UnusableCorrection.Flawed if anything is wrong with the change */
    AnalysedQuote apply(AnalysedQuote quote, QuoteChange change) {
        SpanCheck check = new SpanCheck(text, change.unit(), flaws);
        Optional<List<Passage>> content = change.content().map(given -> check.wholeWords("content", given));
        Optional<List<Passage>> cue = change.cue().map(given -> check.passages("cue", given));
        Optional<List<Passage>> source = change.source().map(given -> check.passages("source", given));
        List<Passage> said = content.orElse(quote.content());
        boolean isSound = said.size() == change.content().map(List::size).orElse(said.size());
        KindsByMarks kinds = new KindsByMarks(text);
        change.kind()
                .filter(kind -> isSound && !said.isEmpty())
                .flatMap(kind -> kinds.overstated("kind", kind, spans(said)))
                .ifPresent(check::refuse);
        new SeparateParts()
                .with("content", change.content(), said)
                .with("cue", change.cue(), cue.orElse(quote.cue()))
                .with("source", change.source(), source.orElse(quote.source()))
                .flaws()
                .forEach(check::refuse);
        check.throwIfWrong();
        QuoteKind kind = change.kind().orElseGet(() -> content.isPresent() ? kinds.of(spans(said)) : quote.kind());
        AnalysedQuote revised = change.setsSpans()
                ? vouchedFor(quote, kind, said, cue.orElse(quote.cue()), source.orElse(quote.source()))
                : quote.toBuilder().kind(kind).build();
        return asserted(revised, change);
    }

    /** As the person has it, or else as the sentence around the new content has it. */
    private AnalysedQuote asserted(AnalysedQuote quote, QuoteChange change) {
        Optional<QuoteAssertion> read =
                change.content().map(given -> new QuoteAssertions(text).of(quote.kind(), quote.content(), quote.cue()));
        QuoteAssertion assertion = change.assertion()
                .map(kind -> kind == quote.assertion().kind() ? quote.assertion() : new QuoteAssertion(kind, List.of()))
                .or(() -> read)
                .orElse(quote.assertion());
        return quote.toBuilder().assertion(assertion).build();
    }

    // A person vouches for it now; how sure the engine was, and why, stays in the history.
    private static AnalysedQuote vouchedFor(
            AnalysedQuote quote, QuoteKind kind, List<Passage> content, List<Passage> cue, List<Passage> source) {
        return quote.toBuilder()
                .kind(kind)
                .content(content)
                .cue(cue)
                .source(source)
                .nested(quote.nested().stream()
                        .filter(part -> isSaid(part, content))
                        .toList())
                .confidence(QuoteConfidence.CERTAIN)
                .reason(SpeakerNaming.REASON)
                .warnings(quote.warnings().stream()
                        .filter(warning -> isSaid(warning.passage(), content))
                        .toList())
                .build();
    }

    private static boolean isSaid(Passage passage, List<Passage> content) {
        return content.stream().anyMatch(said -> said.start() <= passage.start() && passage.end() <= said.end());
    }

    private List<Span> spans(List<Passage> content) {
        return content.stream()
                .map(passage -> OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end()))
                .toList();
    }
}
