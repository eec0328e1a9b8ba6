package org.whosaid.ingest.correction;

import java.util.List;
import java.util.Optional;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.KindsByMarks;
import org.whosaid.ingest.SeparateParts;
import org.whosaid.store.entity.Passage;
import org.whosaid.store.entity.QuoteEntity;

/** Puts what a person says of a quote's words and kind into the quote. For one change. */
final class QuoteRevision {
    private final QuoteEntity quote;
    private final List<ArticleFlaw> flaws;

    /** @param flaws what is known to be wrong with the change already */
    QuoteRevision(QuoteEntity quote, List<ArticleFlaw> flaws) {
        this.quote = quote;
        this.flaws = flaws;
    }

    /** @throws UnusableCorrection.Flawed if anything is wrong with the change; the quote is not to be kept then */
    void apply(QuoteChange change) {
        SourceText text = SourceText.of(quote.document.text);
        SpanCheck check = new SpanCheck(text, change.unit(), flaws);
        Optional<List<Passage>> content = change.content().map(given -> check.wholeWords("content", given));
        Optional<List<Passage>> cue = change.cue().map(given -> check.passages("cue", given));
        Optional<List<Passage>> source = change.source().map(given -> check.passages("source", given));
        List<Passage> said = content.orElse(quote.content);
        boolean isSound = said.size() == change.content().map(List::size).orElse(said.size());
        KindsByMarks kinds = new KindsByMarks(text);
        change.kind()
                .filter(kind -> isSound && !said.isEmpty())
                .flatMap(kind -> kinds.overstated("kind", kind, spans(said, text)))
                .ifPresent(check::refuse);
        new SeparateParts()
                .with("content", change.content(), said)
                .with("cue", change.cue(), cue.orElse(quote.cue))
                .with("source", change.source(), source.orElse(quote.source))
                .flaws()
                .forEach(check::refuse);
        check.throwIfWrong();
        if (change.setsSpans()) {
            setSpans(content, cue, source);
        }
        if (content.isPresent()) {
            quote.kind = kinds.of(spans(said, text));
        }
        change.kind().ifPresent(kind -> quote.kind = kind);
        change.note().ifPresent(note -> quote.note = note.isEmpty() ? null : note);
    }

    private void setSpans(
            Optional<List<Passage>> content, Optional<List<Passage>> cue, Optional<List<Passage>> source) {
        content.ifPresent(this::setContent);
        cue.ifPresent(passages -> quote.cue = passages);
        source.ifPresent(passages -> quote.source = passages);
        // A person vouches for it now; how sure the engine was, and why, stays in the history.
        quote.reason = SpeakerNaming.REASON;
        quote.confidence = 1;
        quote.contentConfidence = 1;
        quote.linkConfidence = 1;
        quote.sourceConfidence = 1;
    }

    private void setContent(List<Passage> passages) {
        quote.setContent(passages);
        quote.nested = quote.nested.stream().filter(this::isSaid).toList();
        quote.warnings = quote.warnings.stream()
                .filter(warning -> isSaid(warning.passage()))
                .toList();
    }

    private boolean isSaid(Passage passage) {
        return quote.content.stream().anyMatch(said -> said.start() <= passage.start() && passage.end() <= said.end());
    }

    private static List<Span> spans(List<Passage> content, SourceText text) {
        return content.stream()
                .map(passage -> OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end()))
                .toList();
    }
}
