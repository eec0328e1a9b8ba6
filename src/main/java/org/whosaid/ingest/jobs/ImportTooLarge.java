package org.whosaid.ingest.jobs;

/** More lines came than the service is set to store at once. */
public final class ImportTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    /** In bytes. */
    ImportTooLarge(long limit) {
        super("the import is larger than %d bytes".formatted(limit));
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
