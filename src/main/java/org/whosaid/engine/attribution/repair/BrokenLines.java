package org.whosaid.engine.attribution.repair;

import java.util.List;
import org.whosaid.engine.attribution.decode.NearestElement;
import org.whosaid.engine.attribution.decode.RoleSegment;
import org.whosaid.engine.attribution.decode.TextView;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.Span;

/**
 * Takes content on over a line end inside a sentence: {@code said no flights⏎had been delayed}. To the model each line is a paragraph,
 * and the rest of the sentence stands there without the words that would tell it from narration.
 */
public final class BrokenLines {
    /** No sentence has more words left that matter. */
    private static final int LONGEST_REST = 40;

    private final TextView view;
    private final WordScores scores;
    private final List<RoleSegment> segments;

    /** @param segments all of the text, ordered and disjoint */
    public BrokenLines(TextView view, List<RoleSegment> segments) {
        this.view = view;
        this.scores = view.scores();
        this.segments = List.copyOf(segments);
    }

    /** The content with the rest of its sentence, if a line end cut that off. */
    public RoleSegment mend(RoleSegment content) {
        if (!isBrokenAt(content.to())) {
            return content;
        }
        int next = NearestElement.firstFrom(content.to(), segments, RoleSegment::from);
        int limit = next < segments.size() ? segments.get(next).from() : scores.size();
        return new RoleSegment(content.role(), content.from(), restEnd(content.to(), limit));
    }

    /** A word before one line end, and a small letter behind it. */
    private boolean isBrokenAt(int word) {
        return word < scores.size()
                && scores.beginsParagraph(word)
                && isOneLineEnd(word)
                && Character.isLetterOrDigit(lastOf(word - 1))
                && Character.isLowerCase(view.first(word));
    }

    private int restEnd(int from, int limit) {
        int end = from;
        while (end < Math.min(limit, from + LONGEST_REST) && !endsSentence(end)) {
            if (end > from && scores.beginsParagraph(end) && !isOneLineEnd(end)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private boolean endsSentence(int word) {
        String sign = view.slice(scores.word(word));
        return sign.equals(";") || isDoubleMark(sign) || view.isSentenceEnd(word);
    }

    private static boolean isDoubleMark(String sign) {
        return QuotationMarks.isAny(sign) && !"'‘’‚‹›`".contains(sign);
    }

    private boolean isOneLineEnd(int word) {
        String between = view.slice(
                new Span(scores.word(word - 1).end(), scores.word(word).start()));
        return between.strip().isEmpty()
                && between.replace("\r\n", "\n").chars().filter(c -> c == '\n').count() == 1;
    }

    private char lastOf(int word) {
        return view.text().value().charAt(scores.word(word).end() - 1);
    }
}
