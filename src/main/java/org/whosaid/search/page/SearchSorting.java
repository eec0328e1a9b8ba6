package org.whosaid.search.page;

/** The orders that a search can be asked for. */
public enum SearchSorting {
    /** When they were published, or else kept; the latest first. */
    TIME,
    /** How well they fit the words; the best first. */
    RELEVANCE
}
