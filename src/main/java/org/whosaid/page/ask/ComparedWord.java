package org.whosaid.page.ask;

/** A word of one of two wordings, and what it is in comparison with the other. */
public record ComparedWord(String text, Mark mark) {
    /** What a word is in comparison; its name in lower case is the style sheet's. */
    public enum Mark {
        SAME,
        /** Not in the other. */
        CHANGED,
        /** A number, or a no, that the other has not: the meaning turns on it. */
        GRAVE,
        /** Before or after what was asked about. */
        OUTSIDE
    }

    public boolean isSame() {
        return mark == Mark.SAME;
    }
}
