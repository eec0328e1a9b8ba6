package org.whosaid.engine.mark.use;

import java.util.Locale;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;
import org.whosaid.engine.text.Words;

/** The words of a block, with what the uses of its marks are told by. Not thread-safe. */
public final class BlockWords {
    private static final int LONGEST_SENTENCE = 60;

    private final TokenizedText text;
    private final Words words;

    /** How many words before each mention speech; empty until somebody asks. */
    private int[] mentions = {};

    public BlockWords(TokenizedText text, Span block) {
        this.text = text;
        this.words = text.words().within(block);
    }

    /** Whether the block begins as a headline, so that capitals say nothing of titles; later sentences may consist of titles. */
    boolean isHeadline() {
        return exists(0) && text.isHeadlineAt(words.start(0));
    }

    int firstFrom(int offset) {
        return words.firstFrom(offset);
    }

    /** The lower-cased word; empty for punctuation and outside the block. */
    String lower(int word) {
        return exists(word) && !isSign(word) ? text.slice(words.span(word)).toLowerCase(Locale.ROOT) : "";
    }

    boolean isCapitalised(int word) {
        return exists(word) && Character.isUpperCase(first(word));
    }

    boolean isNumber(int word) {
        return exists(word) && Character.isDigit(first(word));
    }

    boolean isLowerCase(int word) {
        return exists(word) && Character.isLowerCase(first(word));
    }

    /** Whether a word is punctuation or a symbol. */
    boolean isSign(int word) {
        return exists(word) && Words.isSingle(first(word));
    }

    boolean isOneOf(int word, String signs) {
        return isSign(word) && signs.indexOf(first(word)) >= 0;
    }

    /** Whether something in the sentence around the words {@code [from, to)} mentions speech. */
    boolean mentionsSpeechAround(int from, int to) {
        int start = from;
        while (start > 0 && from - start < LONGEST_SENTENCE && !endsSentence(start - 1)) {
            start--;
        }
        int end = to;
        while (end < words.size() && end - to < LONGEST_SENTENCE && !endsSentence(end)) {
            end++;
        }
        return mentions(start, from) || mentions(to, end);
    }

    private boolean mentions(int from, int to) {
        if (mentions.length == 0) {
            mentions = new int[words.size() + 1];
            for (int i = 0; i < words.size(); i++) {
                mentions[i + 1] = mentions[i] + (ReportingVerbs.mentionsSpeech(lower(i)) ? 1 : 0);
            }
        }
        return mentions[to] > mentions[from];
    }

    /** Whether the words {@code [from, to)} are of one sentence and none of them mentions speech. */
    boolean isPlainBetween(int from, int to) {
        if (to - from > LONGEST_SENTENCE || mentions(from, to)) {
            return false;
        }
        int word = from;
        while (word < to && !endsSentence(word)) {
            word++;
        }
        return word == to;
    }

    /** Whether a word begins the block or a sentence in it. */
    boolean startsSentence(int word) {
        return word == 0 || exists(word) && text.sentenceAt(words.start(word)).start() == words.start(word);
    }

    private boolean endsSentence(int word) {
        return isSign(word) && text.isSentenceEnd(words.start(word));
    }

    private boolean exists(int word) {
        return word >= 0 && word < words.size();
    }

    private int first(int word) {
        return text.source().value().codePointAt(words.start(word));
    }
}
