package org.whosaid.store.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.whosaid.store.entity.JobEntity;
import org.whosaid.store.entity.JobState;

/** Jobs by their keys, and the changes of their state: each happens only from a state that allows it. */
@ApplicationScoped
public class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {
    /** The state is QUEUED from now on; false if the job is not there any more. */
    public boolean queue(UUID id, int lines) {
        return update(
                        "state = ?1, lines = ?2 where id = ?3 and state = ?4",
                        JobState.QUEUED,
                        lines,
                        id,
                        JobState.RECEIVING)
                > 0;
    }

    /** Begins the job, or begins it again after a crash; false if there is nothing (left) to do. */
    public boolean begin(UUID id, Instant now) {
        return update(
                        "state = ?1, attempts = attempts + 1, startedAt = coalesce(startedAt, ?2) where id = ?3 and state in ?4",
                        JobState.RUNNING,
                        now,
                        id,
                        JobState.OPEN)
                > 0;
    }

    /** The job waits to be begun again. */
    public void requeue(UUID id) {
        update("state = ?1 where id = ?2 and state = ?3", JobState.QUEUED, id, JobState.RUNNING);
    }

    /** Adds what was done; false if the job is not to go on. */
    public boolean advance(UUID id, int kept, int known, int failed) {
        return update(
                        "kept = kept + ?1, known = known + ?2, failed = failed + ?3 where id = ?4 and state = ?5",
                        kept,
                        known,
                        failed,
                        id,
                        JobState.RUNNING)
                > 0;
    }

    /** Ends the job, unless it has ended. */
    public boolean finish(UUID id, JobState end, Instant now) {
        return update("state = ?1, finishedAt = ?2 where id = ?3 and state in ?4", end, now, id, JobState.OPEN) > 0;
    }

    /** Deletes jobs that ended before, and those whose lines stopped coming in before. */
    public long deleteOlderThan(Instant finished, Instant abandoned) {
        return delete("finishedAt < ?1", finished)
                + delete("state = ?1 and createdAt < ?2", JobState.RECEIVING, abandoned);
    }
}
