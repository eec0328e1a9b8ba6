package org.whosaid.engine.encoder;

/** What a word is in an attribution; the order is that of the model's label scores. */
public enum WordLabel {
    OUTSIDE,
    SOURCE_BEGIN,
    SOURCE_INSIDE,
    CUE_BEGIN,
    CUE_INSIDE,
    CONTENT_BEGIN,
    CONTENT_INSIDE;

    private static final WordLabel[] VALUES = values();

    public static int count() {
        return VALUES.length;
    }

    public static WordLabel of(int index) {
        return VALUES[index];
    }

    /** Whether a word with this label goes on with what another one began, and so may only follow it. */
    public boolean continues() {
        return this == SOURCE_INSIDE || this == CUE_INSIDE || this == CONTENT_INSIDE;
    }

    /** The label that begins what this one belongs to; itself for {@link #OUTSIDE}. */
    public WordLabel begin() {
        return continues() ? VALUES[ordinal() - 1] : this;
    }

    /** Whether this label may follow the other in a text. */
    public boolean mayFollow(WordLabel before) {
        return !continues() || before.begin() == begin();
    }
}
