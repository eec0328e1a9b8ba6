package org.whosaid.ingest.imports;

import org.whosaid.ingest.KeptArticle;

/** What became of a line. */
public sealed interface LineOutcome {
    /** The line's number, from 1, blank lines counted. */
    long line();

    /** The line's article is kept. */
    record Kept(long line, KeptArticle article) implements LineOutcome {}

    /** The line's article is not; the reason is the line's or ours. */
    record Refused(long line, Exception reason) implements LineOutcome {}
}
