package org.whosaid.engine.attribution.decode;

import java.util.Locale;
import org.whosaid.engine.encoder.WordScores;
import org.whosaid.engine.mark.MarkedQuotations;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** A text with its marks and scores, and the way from words back to offsets. */
public record TextView(TokenizedText tokenized, MarkedQuotations marks, WordScores scores) {
    public SourceText text() {
        return tokenized.source();
    }

    public Span span(RoleSegment segment) {
        return new Span(
                scores.word(segment.from()).start(),
                scores.word(segment.to() - 1).end());
    }

    /** The first word that begins at an offset or behind it; the number of words if there is none. */
    public int wordFrom(int offset) {
        return NearestElement.firstFrom(
                offset, scores.size(), word -> scores.word(word).start());
    }

    /** The words that share a character with a span of the text; at least one. */
    public RoleSegment segment(WordRole role, Span span) {
        int from = Math.min(
                scores.size() - 1,
                NearestElement.firstFrom(
                        span.start() + 1,
                        scores.size(),
                        word -> scores.word(word).end()));
        return new RoleSegment(role, from, Math.max(from + 1, wordFrom(span.end())));
    }

    /** Whether the word is one of the dashes that stand before a name under a quotation. */
    boolean isDash(int word) {
        String words = slice(scores.word(word));
        return words.length() == 1 && "—–―-".contains(words);
    }

    /** Whether a mark of quotation opens it. */
    public boolean isQuoted(RoleSegment segment) {
        return QuotationMarks.mayOpen(text().value().charAt(span(segment).start()));
    }

    /** The first character of a word. */
    public char first(int word) {
        return text().value().charAt(scores.word(word).start());
    }

    /** Whether the word is the stop with which a sentence ends. */
    public boolean isSentenceEnd(int word) {
        return tokenized.isSentenceEnd(scores.word(word).end() - 1);
    }

    public String lower(int word) {
        return slice(scores.word(word)).toLowerCase(Locale.ROOT);
    }

    public String slice(Span span) {
        return tokenized.slice(span);
    }
}
