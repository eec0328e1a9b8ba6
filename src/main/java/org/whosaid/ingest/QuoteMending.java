package org.whosaid.ingest;

import java.util.List;
import java.util.Optional;
import org.whosaid.engine.attribution.Kind;
import org.whosaid.engine.attribution.Kinds;
import org.whosaid.engine.mark.MarkScanner;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.store.Passage;
import org.whosaid.store.QuoteEntity;

/** Puts what a person says of a quote's words and kind into the quote. For one change. */
final class QuoteMending {
    private final QuoteEntity quote;

    QuoteMending(QuoteEntity quote) {
        this.quote = quote;
    }

    /** @throws UnusableCorrection.Flawed if spans do not fit the text; the quote is not to be kept then */
    void apply(QuoteChange change) {
        if (change.setsSpans()) {
            SourceText text = SourceText.of(quote.document.text);
            setSpans(text, change);
            if (change.content().isPresent()) {
                quote.kind = kindIn(text);
            }
        }
        change.kind().ifPresent(kind -> quote.kind = kind);
        change.note().ifPresent(note -> quote.note = note.isEmpty() ? null : note);
    }

    private void setSpans(SourceText text, QuoteChange change) {
        SpanCheck check = new SpanCheck(text, change.unit());
        Optional<List<Passage>> content = change.content().map(given -> check.passages("content", given));
        Optional<List<Passage>> cue = change.cue().map(given -> check.passages("cue", given));
        Optional<List<Passage>> source = change.source().map(given -> check.passages("source", given));
        check.throwIfWrong();
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

    private Kind kindIn(SourceText text) {
        List<Span> content = quote.content.stream()
                .map(passage -> OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end()))
                .toList();
        return new Kinds(text, new MarkScanner().scan(text)).of(content);
    }
}
