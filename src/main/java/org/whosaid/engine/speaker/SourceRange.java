package org.whosaid.engine.speaker;

import java.util.List;
import org.whosaid.engine.attribution.Attribution;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** An attribution in token indices; ends are exclusive. */
record SourceRange(Attribution attribution, int from, int to, int contentFrom, int contentTo, int cueFrom, int cueTo) {
    /** No source that a reader takes for one is longer; what follows is ignored. */
    private static final int LONGEST_SOURCE = 90;

    static SourceRange of(Attribution attribution, TokenizedText reading) {
        int from = from(attribution.source(), reading);
        int to = Math.min(to(attribution.source(), reading), from + LONGEST_SOURCE);
        return new SourceRange(
                attribution,
                from,
                Math.max(from, to),
                from(attribution.content(), reading),
                to(attribution.content(), reading),
                from(attribution.cue(), reading),
                to(attribution.cue(), reading));
    }

    private static int from(List<Span> spans, TokenizedText reading) {
        return spans.isEmpty() ? 0 : reading.indexAt(spans.get(0).start());
    }

    private static int to(List<Span> spans, TokenizedText reading) {
        return spans.isEmpty()
                ? 0
                : reading.indexAt(Math.max(0, spans.get(spans.size() - 1).end() - 1)) + 1;
    }

    boolean hasSource() {
        return from < to;
    }

    boolean hasCue() {
        return cueFrom < cueTo;
    }

    /** Where a reader comes to ask who speaks: at the source, else at the words said. */
    int anchor() {
        return hasSource() ? from : contentFrom;
    }
}
