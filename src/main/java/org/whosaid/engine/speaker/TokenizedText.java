package org.whosaid.engine.speaker;

import java.util.BitSet;
import java.util.List;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.SourceText;
import org.whosaid.engine.text.Span;

/** A text as words, sentences and paragraphs, with what stands in quotation marks. Immutable after construction. */
final class TokenizedText {
    private static final Token NOTHING = new Token(new Span(0, 0), "", "");
    /** From this share of capitalised long words on, a sentence is set like a headline. */
    private static final double HEADLINE = 0.75;
    /** The same where a full stop ends it: "Hiroshi Tanaka resigned on Monday." is no headline, for all its capitals. */
    private static final double TITLE = 0.95;
    /** So many marks may stand before a sentence's first word. */
    private static final int MARKS_BEFORE = 5;

    private final SourceText text;
    private final List<Token> tokens;
    private final SentenceBreaks breaks;
    private final BitSet quoted;
    private final BitSet headlines;

    private TokenizedText(SourceText text, List<Token> tokens, BitSet quoted) {
        this.text = text;
        this.tokens = tokens;
        this.breaks = SentenceBreaks.of(text.value(), tokens);
        this.quoted = quoted;
        this.headlines = headlines();
    }

    /** @param quoted the UTF-16 positions inside quoted speech */
    static TokenizedText of(SourceText text, BitSet quoted, Lexicon lexicon) {
        return new TokenizedText(text, Tokenizer.tokens(text.value(), lexicon), quoted);
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index; an empty one beyond either end. */
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    String lower(int index) {
        return at(index).lower();
    }

    int sentence(int index) {
        return tokens.isEmpty() ? 0 : breaks.sentence(Math.max(0, Math.min(index, tokens.size() - 1)));
    }

    int paragraph(int index) {
        return tokens.isEmpty() ? 0 : breaks.paragraph(Math.max(0, Math.min(index, tokens.size() - 1)));
    }

    boolean isQuoted(int index) {
        return quoted.get(at(index).start());
    }

    boolean sameSentence(int one, int other) {
        return one >= 0 && other >= 0 && one < size() && other < size() && sentence(one) == sentence(other);
    }

    /** First token of the sentence that holds this one. */
    int sentenceStart(int index) {
        return breaks.count() == 0 ? 0 : breaks.start(sentence(index));
    }

    /** Index after the last token of the sentence that holds this one. */
    int sentenceEnd(int index) {
        return breaks.count() == 0 ? 0 : breaks.end(sentence(index));
    }

    /** Whether nothing but marks stands before this token in its sentence, or an opening mark right before it. */
    boolean opensSentence(int index) {
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
    boolean isHeadline(int index) {
        return headlines.get(sentence(index));
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
    int indexAt(int offset) {
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

    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Clean spelling of the tokens in {@code [from, to)}, spaced as in the text. */
    String words(int from, int to) {
        return from >= to ? "" : CleanSpelling.of(text.slice(span(from, to)));
    }
}
