package org.whosaid.engine.attribution;

import java.util.List;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.MarkUse;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.mark.Quotation;
import org.whosaid.engine.text.Span;

/**
 * An outermost quotation in words, its marks included.
 *
 * @param from first word
 * @param to word after the last
 */
record MarkedWords(int from, int to, Quotation quotation) {
    /** Those of a text, in order. */
    static List<MarkedWords> of(Marks marks, WordScores scores) {
        return marks.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(quotation -> of(quotation, scores))
                .filter(marked -> marked.from < marked.to)
                .toList();
    }

    private static MarkedWords of(Quotation quotation, WordScores scores) {
        Span span = quotation.span();
        return new MarkedWords(firstWordFrom(span.start(), scores), firstWordFrom(span.end(), scores), quotation);
    }

    private static int firstWordFrom(int offset, WordScores scores) {
        int low = 0;
        int high = scores.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scores.word(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean maySpeak() {
        return quotation.use() == MarkUse.SPEECH;
    }

    int size() {
        return to - from;
    }
}
