package org.whosaid.engine.mark.use;

import org.whosaid.engine.text.Span;

/**
 * Tells speech from what else stands in marks, by form alone. For the quotations of one block, in text order.
 *
 * <p>Speech is what it says whenever in doubt: a partial quotation ({@code called it “a disgrace”}) looks much like a scare quote
 * and is many times as frequent.
 */
public final class MarkUseClassifier {
    private final BlockWords words;

    /** The last quotation that was not speech, and the word after it: such quotations come in strings. */
    private MarkUse last = MarkUse.SPEECH;

    private int lastEnd;

    public MarkUseClassifier(BlockWords words) {
        this.words = words;
    }

    /** The use of marks that open and close, outside of other marks. */
    public MarkUse use(Span span, Span inner) {
        QuotationWords quoted = QuotationWords.of(words, span, inner);
        MarkUse use = use(quoted);
        if (use != MarkUse.SPEECH) {
            last = use;
            lastEnd = quoted.to();
        }
        return use;
    }

    private MarkUse use(QuotationWords quoted) {
        if (TitleForm.isNickname(quoted)) {
            return MarkUse.NICKNAME;
        }
        if (ScareForm.isInscription(quoted)) {
            return MarkUse.SCARE;
        }
        if (TitleForm.isTitle(quoted, follows(MarkUse.TITLE, quoted))) {
            return MarkUse.TITLE;
        }
        return ScareForm.isScare(quoted, follows(MarkUse.SCARE, quoted)) ? MarkUse.SCARE : MarkUse.SPEECH;
    }

    private boolean follows(MarkUse use, QuotationWords quoted) {
        return last == use && words.isPlainBetween(lastEnd, quoted.from());
    }
}
