package org.whosaid.wording.difference;

/** How well words agree with those of one quote, best first. */
public enum MatchGrade {
    /** Word for word all that the speaker is quoted with, or whole sentences of it that nothing around them takes back. */
    VERBATIM,
    /** Word for word, but something is left out. */
    PARTIAL,
    /** The words are, at least in part, the reporter's. */
    REPORTED_ONLY,
    ALTERED
}
