package org.whosaid.engine.attribution;

import java.util.Locale;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.Marks;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** A text with its marks and scores, and the way from words back to offsets. */
record TextView(SourceText text, Marks marks, WordScores scores) {
    private static final String OPENING = "“\"„«»‘'`";

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

    /** Whether a mark of quotation opens it. */
    boolean isQuoted(Segment segment) {
        return OPENING.indexOf(text.slice(span(segment)).charAt(0)) >= 0;
    }

    /** The first character of a word. */
    char first(int word) {
        return text.value().charAt(scores.word(word).start());
    }

    String lower(int word) {
        return slice(scores.word(word)).toLowerCase(Locale.ROOT);
    }

    String slice(Span span) {
        return text.slice(span);
    }
}
