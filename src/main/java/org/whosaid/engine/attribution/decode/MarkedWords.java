package org.whosaid.engine.attribution.decode;

import java.util.List;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.mark.use.MarkUse;
import org.whosaid.engine.text.Span;

/**
 * An outermost quotation in words, its marks included.
 *
 * @param from first word
 * @param to word after the last
 * @param endsInComma whether a comma stands before its closing mark: the sentence goes on, and without these words
 */
public record MarkedWords(int from, int to, Quotation quotation, boolean endsInComma) {
    /** Those of a text, in order. */
    public static List<MarkedWords> of(TextView view) {
        return view.marks().quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(quotation -> of(quotation, view))
                .filter(marked -> marked.from < marked.to)
                .toList();
    }

    private static MarkedWords of(Quotation quotation, TextView view) {
        Span span = quotation.span();
        String inner = view.slice(quotation.inner()).stripTrailing();
        return new MarkedWords(
                firstWordFrom(span.start(), view.scores()),
                firstWordFrom(span.end(), view.scores()),
                quotation,
                inner.endsWith(","));
    }

    private static int firstWordFrom(int offset, WordScores scores) {
        return NearestElement.firstFrom(
                offset, scores.size(), word -> scores.word(word).start());
    }

    public boolean maySpeak() {
        return quotation.use() == MarkUse.SPEECH;
    }

    int size() {
        return to - from;
    }
}
