package org.whosaid.engine.attribution;

import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** A text with its marks and scores, and the way from words back to offsets. */
record TextView(SourceText text, Marks marks, WordScores scores) {
    Span span(Segment segment) {
        return new Span(
                scores.word(segment.from()).start(),
                scores.word(segment.to() - 1).end());
    }

    /** Whether the word is one of the dashes that stand before a name under a quotation. */
    boolean isDash(int word) {
        String words = slice(scores.word(word));
        return words.length() == 1 && "—–―-".contains(words);
    }

    String slice(Span span) {
        return text.slice(span);
    }
}
