package org.whosaid.search;

/** The orders that a search can be asked for. */
public enum Sorting {
    /** When they were published, or else kept; the latest first. */
    TIME,
    /** How well they fit the words; the best first. */
    RELEVANCE
}
