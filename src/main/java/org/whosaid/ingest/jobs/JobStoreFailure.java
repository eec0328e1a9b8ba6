package org.whosaid.ingest.jobs;

import java.sql.SQLException;

/** PostgreSQL did not do what a job needs. */
final class JobStoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobStoreFailure(SQLException cause) {
        super(cause);
    }
}
