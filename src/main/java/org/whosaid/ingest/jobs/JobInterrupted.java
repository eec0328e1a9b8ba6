package org.whosaid.ingest.jobs;

import java.io.IOException;

/** A job that is not to go on here. */
final class JobInterrupted extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    /** @param cancelled whether it is not to go on anywhere */
    JobInterrupted(boolean cancelled) {
        super(cancelled ? "the job was cancelled" : "the service ends");
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
