package org.whosaid.engine.attribution.assertion;

/** What the text says of whether the words were said. */
public enum AssertionKind {
    /** They were, as far as the text says. */
    ASSERTED,
    /** They were not: "never said", "was falsely quoted as saying", "denied that". */
    DENIED,
    /** They may be or might have been: "if she says", "should have said", "is expected to say". */
    HYPOTHETICAL,
    /** The text asks whether they were. */
    ASKED,
    /** Somebody unnamed says so: "reportedly", "is alleged to have said". */
    HEARSAY
}
