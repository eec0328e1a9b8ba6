package org.whosaid.store.job;

/** What a job is to do. */
public enum JobKind {
    /** One article. */
    DOCUMENT,
    /** Many, one a line. */
    IMPORT
}
