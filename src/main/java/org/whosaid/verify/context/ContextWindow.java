package org.whosaid.verify.context;

import java.util.Optional;
import org.whosaid.document.Passage;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.TokenizedText;

/**
 * The part of an article that holds some words and what is near them. Immutable.
 *
 * @param passage the part
 * @param isWhole whether the article ends with it
 */
record ContextWindow(Passage passage, boolean isWhole) {
    /**
     * @param start where the text begins, in code points of the article
     * @param words that stand in the text; they tell how many surrogate pairs come before
     */
    static ContextWindow of(int start, String text, Passage words, int articleLength) {
        int codePoints = words.start() - start;
        int pairs = text.offsetByCodePoints(0, codePoints) - codePoints;
        int end = start + text.codePointCount(0, text.length());
        return new ContextWindow(new Passage(start, end, words.pairs() - pairs, text), end >= articleLength);
    }

    /** Linear in the window. Both offsets are in code points of the article, and inside of the window. */
    QuoteContext around(int start, int end) {
        TokenizedText tokens = TokenizedText.of(SourceText.of(passage.text()));
        int first = tokens.indexAt(inText(start));
        int last = Math.max(first, tokens.indexAt(inText(end) - 1));
        if (first >= tokens.size()) {
            return new QuoteContext(Optional.empty(), part(start, end), Optional.empty());
        }
        // The words at the edges of the window may be cut.
        int lowest = passage.start() == 0 ? 0 : Math.min(1, first);
        int highest = isWhole ? tokens.size() : Math.max(last + 1, tokens.size() - 1);
        int from = Math.max(lowest, tokens.sentenceStart(first));
        int to = Math.min(highest, tokens.sentenceEnd(Math.min(last, tokens.size() - 1)));
        Optional<Passage> before = from <= lowest
                ? Optional.empty()
                : Optional.of(part(tokens, Math.max(lowest, tokens.sentenceStart(from - 1)), from));
        Optional<Passage> after = to >= highest
                ? Optional.empty()
                : Optional.of(part(tokens, to, Math.min(highest, tokens.sentenceEnd(to))));
        return new QuoteContext(before, part(tokens, from, to), after);
    }

    private int inText(int codePoint) {
        return passage.text().offsetByCodePoints(0, codePoint - passage.start());
    }

    private Passage part(int start, int end) {
        return passage.part(inText(start), inText(end));
    }

    private Passage part(TokenizedText tokens, int from, int to) {
        return passage.part(tokens.at(from).start(), tokens.at(to - 1).end());
    }
}
