package org.whosaid.document;

/** What a person has said about a quote that the engine found. */
public enum ReviewStatus {
    UNREVIEWED,
    CONFIRMED,
    CORRECTED,
    REJECTED
}
