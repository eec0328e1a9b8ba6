package org.whosaid.wording.word;

/** What is known of a word besides its letters. */
public enum WordTrait {
    /** Stands in the quotation marks of the speaker's own words. */
    QUOTED,
    /** Stands in a quotation inside the quotation: the speaker quotes somebody else. */
    NESTED,
    /** Stands in [brackets]: an editor's word, not the speaker's. */
    EDITORIAL,
    OPENS_SENTENCE,
    CAPITALIZED,
    /** A question mark follows. */
    ASKS,
    /** Something is left out before it: "…", "...", "[...]". */
    AFTER_ELLIPSIS,
    /** A number, or a part of speech that only counts: "half", "dozens". */
    NUMBER,
    /** Holds a sentence together, and says little by itself: "the", "would", "of". */
    FUNCTION
}
