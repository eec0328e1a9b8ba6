package org.whosaid.ingest;

import java.util.List;
import org.whosaid.document.Passage;
import org.whosaid.document.QuoteAssertion;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.Assertion;
import org.whosaid.engine.attribution.assertion.AssertionReader;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** Reads of quotes that people or other tools have found whether their article has it that they were said. Thread-safe. */
public final class QuoteAssertions {
    private final SourceText text;
    private final AssertionReader reader;

    public QuoteAssertions(SourceText text) {
        this.text = text;
        this.reader = new AssertionReader(text);
    }

    /** @param content at least one passage, in text order */
    public QuoteAssertion of(QuoteKind kind, List<Passage> content, List<Passage> cue) {
        Assertion read = reader.read(kind != QuoteKind.INDIRECT, spans(content), spans(cue));
        return new QuoteAssertion(
                read.kind(),
                read.signal().stream().map(span -> Passage.of(text, span)).toList());
    }

    private List<Span> spans(List<Passage> passages) {
        return passages.stream()
                .map(passage -> OffsetUnit.CODE_POINT.span(text, passage.start(), passage.end()))
                .toList();
    }
}
