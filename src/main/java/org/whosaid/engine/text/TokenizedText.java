package org.whosaid.engine.text;

import java.util.BitSet;
import java.util.List;

/**
 * A text with its paragraphs, words, tokens, sentences and headlines, cut once for all stages. Immutable.
 *
 * <p>{@linkplain Words Words} are the smallest pieces, with each punctuation mark by itself; they are numbered apart from tokens, which
 * keep "O'Neill", "U.S." and "don't" whole as a reader does.
 */
public final class TokenizedText {
    private static final Token NOTHING = new Token(new Span(0, 0), "", "");
    /** From this share of capitalised long words on, a sentence is set like a headline. */
    private static final double HEADLINE = 0.75;
    /** The same where a full stop ends it: "Hiroshi Tanaka resigned on Monday." is no headline, for all its capitals. */
    private static final double TITLE = 0.95;
    /** So many marks may stand before a sentence's first word. */
    private static final int MARKS_BEFORE = 5;

    private final SourceText text;
    private final List<Span> paragraphs;
    private final Words words;
    private final List<Token> tokens;
    private final SentenceBreaks breaks;
    private final BitSet headlines;
    private final BitSet quoted;

    private TokenizedText(SourceText text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text.value());
        this.words = Words.of(text);
        this.tokens = Tokenizer.tokens(text.value());
        this.breaks = SentenceBreaks.of(text.value(), tokens);
        this.headlines = headlines();
        this.quoted = new BitSet();
    }

    private TokenizedText(TokenizedText other, BitSet quoted) {
        this.text = other.text;
        this.paragraphs = other.paragraphs;
        this.words = other.words;
        this.tokens = other.tokens;
        this.breaks = other.breaks;
        this.headlines = other.headlines;
        this.quoted = (BitSet) quoted.clone();
    }

    /** The text, of which nothing is known to be quoted yet. Linear; never fails. */
    public static TokenizedText of(SourceText text) {
        return new TokenizedText(text);
    }

    /**
     * The same text, once it is known what somebody else than its writer speaks.
     *
     * @param positions UTF-16 offsets inside quoted speech
     */
    public TokenizedText withQuoted(BitSet positions) {
        return new TokenizedText(this, positions);
    }

    public SourceText source() {
        return text;
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return text.slice(span);
    }

    /**
     * The paragraphs as printed, in text order: maximal runs of characters other than line ends ({@code \n}, {@code \r}, U+2028, U+2029);
     * blank ones are left out.
     */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    public Words words() {
        return words;
    }

    /** How many tokens the text has. */
    public int size() {
        return tokens.size();
    }

    /** The token at an index; an empty one beyond either end. */
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    public String lower(int index) {
        return at(index).lower();
    }

    public int sentence(int index) {
        return tokens.isEmpty() ? 0 : breaks.sentence(Math.max(0, Math.min(index, tokens.size() - 1)));
    }

    public int paragraph(int index) {
        return tokens.isEmpty() ? 0 : breaks.paragraph(Math.max(0, Math.min(index, tokens.size() - 1)));
    }

    public boolean isQuoted(int index) {
        return quoted.get(at(index).start());
    }

    public boolean sameSentence(int one, int other) {
        return one >= 0 && other >= 0 && one < size() && other < size() && sentence(one) == sentence(other);
    }

    /** First token of the sentence that holds this one. */
    public int sentenceStart(int index) {
        return breaks.count() == 0 ? 0 : breaks.start(sentence(index));
    }

    /** Index after the last token of the sentence that holds this one. */
    public int sentenceEnd(int index) {
        return breaks.count() == 0 ? 0 : breaks.end(sentence(index));
    }

    /** The sentence of the last token that starts at a UTF-16 offset or before it; the whole of a text without tokens. */
    public Span sentenceAt(int offset) {
        if (tokens.isEmpty()) {
            return new Span(0, text.length());
        }
        int sentence = sentence(lastFrom(offset));
        return span(breaks.start(sentence), breaks.end(sentence));
    }

    /** Whether the sign at a UTF-16 offset is the stop with which a sentence ends; the stops within "U.S." and after "Dr." are not. */
    public boolean isSentenceEnd(int offset) {
        if (tokens.isEmpty()) {
            return false;
        }
        int stop = breaks.stop(sentence(indexAt(offset)));
        return stop >= 0 && at(stop).end() == offset + 1;
    }

    /** Whether a sentence that a stop ends is the last of a span. */
    public boolean endsWithStop(Span span) {
        return !tokens.isEmpty() && breaks.endsWithStop(sentence(lastFrom(span.end() - 1)));
    }

    private int lastFrom(int offset) {
        int index = indexAt(offset);
        return at(index).start() > offset || index == size() ? index - 1 : index;
    }

    /** Whether nothing but marks stands before this token in its sentence, or an opening mark right before it. */
    public boolean opensSentence(int index) {
        int i = index - 1;
        while (i >= index - MARKS_BEFORE && sameSentence(i, index) && !at(i).isWord()) {
            i--;
        }
        return !sameSentence(i, index)
                || isOpeningMark(index - 1)
                || at(index - 1).is(":");
    }

    private boolean isOpeningMark(int index) {
        String form = at(index).form();
        boolean isStraight = form.equals("\"") || form.equals("'");
        return QuotationMarks.mayOpen(form)
                && (!isStraight || at(index).end() == at(index + 1).start());
    }

    /** Whether capitals tell nothing in this sentence: a headline, or a line in capitals. */
    public boolean isHeadline(int index) {
        return headlines.get(sentence(index));
    }

    /** The same of the sentence around a UTF-16 offset. */
    public boolean isHeadlineAt(int offset) {
        return isHeadline(indexAt(offset));
    }

    private BitSet headlines() {
        BitSet found = new BitSet();
        for (int sentence = 0; sentence < breaks.count(); sentence++) {
            found.set(sentence, isSetInCapitals(sentence));
        }
        return found;
    }

    private boolean isSetInCapitals(int sentence) {
        int capitals = 0;
        int words = 0;
        for (int i = breaks.start(sentence); i < breaks.end(sentence); i++) {
            if (at(i).isWord() && !at(i).isNumber() && at(i).form().length() > 3) {
                words++;
                capitals += at(i).isCapitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals >= (breaks.endsWithStop(sentence) ? TITLE : HEADLINE) * words;
    }

    /** Index of the first token that ends after this UTF-16 offset. */
    public int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Clean spelling of the tokens in {@code [from, to)}, spaced as in the text. */
    public String words(int from, int to) {
        return from >= to ? "" : CleanSpelling.of(text.slice(span(from, to)));
    }
}
