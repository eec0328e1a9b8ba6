package org.whosaid.store.job;

import java.util.EnumSet;
import java.util.Set;

/** How far a job is. */
public enum JobState {
    /** Its lines are coming in; nothing was promised yet. */
    RECEIVING,
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    /** Those in which there is something left to do, or to stop. */
    public static final Set<JobState> OPEN = Set.copyOf(EnumSet.of(QUEUED, RUNNING));

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
