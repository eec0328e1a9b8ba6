package org.whosaid.ingest.imports;

/** A line that is longer than the service is set to read. */
public final class LineTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int limit;

    /** In bytes. */
    public LineTooLong(int limit) {
        super("the line is longer than %d bytes".formatted(limit));
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
