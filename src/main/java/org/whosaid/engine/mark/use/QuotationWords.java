package org.whosaid.engine.mark.use;

import org.whosaid.engine.text.Span;

/**
 * A quotation in words of its block.
 *
 * @param from its opening mark
 * @param innerFrom the first quoted word
 * @param innerTo after the last quoted word
 * @param to the first word after its closing mark
 */
record QuotationWords(BlockWords words, int from, int innerFrom, int innerTo, int to) {
    static QuotationWords of(BlockWords words, Span span, Span inner) {
        return new QuotationWords(
                words,
                words.firstFrom(span.start()),
                words.firstFrom(inner.start()),
                words.firstFrom(inner.end()),
                words.firstFrom(span.end()));
    }

    /** The word before the opening mark. */
    int before() {
        return from - 1;
    }

    /** The word before the opening mark, lower-cased. */
    String wordBefore() {
        return words.lower(before());
    }

    /** The word after the closing mark, lower-cased. */
    String wordAfter() {
        return words.lower(to);
    }

    /** The last quoted word that is not a stop or a comma, which American typesetting puts inside. */
    int lastBeforeStop() {
        return endsIn(".,") ? innerTo - 2 : innerTo - 1;
    }

    boolean endsIn(String signs) {
        return words.isOneOf(innerTo - 1, signs);
    }

    boolean endsInSign() {
        return words.isSign(innerTo - 1);
    }

    int length() {
        return innerTo - innerFrom;
    }
}
