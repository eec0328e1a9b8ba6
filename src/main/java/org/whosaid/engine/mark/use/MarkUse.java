package org.whosaid.engine.mark.use;

/** What a pair of marks is for. */
public enum MarkUse {
    SPEECH,
    /** A nickname inside a name: Ada “the Comet” Brandt. */
    NICKNAME,
    /** A title of a work, a ship, a programme. */
    TITLE,
    /** A scare quote, a so-called, a word as a word, what is written on a sign. */
    SCARE
}
