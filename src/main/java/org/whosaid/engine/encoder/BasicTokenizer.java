package org.whosaid.engine.encoder;

import org.whosaid.engine.text.Span;

/** The words that BERT's basic tokenizer makes of a stretch of text, as offsets into the text itself. */
final class BasicTokenizer {
    /** Takes UTF-16 offsets of a word, end exclusive. */
    interface Visitor {
        void word(int start, int end);
    }

    private final String text;
    private final Span within;

    BasicTokenizer(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    void forEach(Visitor visitor) {
        int start = -1;
        int end = -1;
        for (int i = within.start(); i < within.end(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            CharacterKind kind = CharacterKind.of(c);
            if (kind == CharacterKind.RUN) {
                start = start < 0 ? i : start;
                end = next;
            } else if (kind != CharacterKind.DROPPED) {
                if (start >= 0) {
                    visitor.word(start, end);
                    start = -1;
                }
                if (kind == CharacterKind.ALONE) {
                    visitor.word(i, next);
                }
            }
            i = next;
        }
        if (start >= 0) {
            visitor.word(start, end);
        }
    }
}
