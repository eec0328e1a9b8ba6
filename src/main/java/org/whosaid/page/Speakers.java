package org.whosaid.page;

import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;

/** Names speakers for a reader. */
public final class Speakers {
    private Speakers() {}

    /** Whom the store knows, or else whom the article names; empty where it names nobody. */
    public static String nameOf(StoredQuote quote) {
        return quote.speaker().map(SpeakerReference::name).orElseGet(() -> nameOf(quote.answer()));
    }

    /** As far as the article tells; empty where it does not. */
    public static String nameOf(SpeakerAnswer answer) {
        return answer.name() != null ? answer.name() : String.join(" / ", answer.candidates());
    }
}
