package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;
import org.whosaid.store.job.JobState;

/** Jobs by their keys, and the changes of their state: each happens only from a state that allows it. Thread-safe. */
@ApplicationScoped
public class JobStore {
    private final JobRepository jobs;

    JobStore(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Transactional
    public Optional<Job> find(UUID id) {
        return jobs.findByIdOptional(id).map(JobEntity::stored);
    }

    /**
     * Jobs that were accepted, newest first.
     *
     * @param after only those that came before this one
     */
    @Transactional
    public List<Job> newest(Optional<UUID> after, int limit) {
        String where = "from JobEntity where state <> ?1 ";
        String order = "order by id desc";
        return (after.isPresent()
                        ? jobs.find(where + "and id < ?2 " + order, JobState.RECEIVING, after.get())
                        : jobs.find(where + order, JobState.RECEIVING))
                .page(0, limit).list().stream().map(JobEntity::stored).toList();
    }

    /** A job whose lines are to come; it is not to be done yet. */
    @Transactional(TxType.MANDATORY)
    public UUID open(JobKind kind, String actor, Instant now) {
        JobEntity job = new JobEntity();
        job.kind = kind;
        job.state = JobState.RECEIVING;
        job.actor = actor;
        job.createdAt = now;
        jobs.persist(job);
        return job.id;
    }

    /** The state is QUEUED from now on; false if the job is not there any more. */
    @Transactional(TxType.MANDATORY)
    public boolean queue(UUID id, int lines) {
        return jobs.update(
                        "state = ?1, lines = ?2 where id = ?3 and state = ?4",
                        JobState.QUEUED,
                        lines,
                        id,
                        JobState.RECEIVING)
                > 0;
    }

    /** Begins the job, or begins it again after a crash; false if there is nothing (left) to do. */
    @Transactional(TxType.MANDATORY)
    public boolean begin(UUID id, Instant now) {
        return jobs.update(
                        "state = ?1, attempts = attempts + 1, startedAt = coalesce(startedAt, ?2) where id = ?3 and state in ?4",
                        JobState.RUNNING,
                        now,
                        id,
                        JobState.OPEN)
                > 0;
    }

    /** The job waits to be begun again. */
    @Transactional(TxType.MANDATORY)
    public void requeue(UUID id) {
        jobs.update("state = ?1 where id = ?2 and state = ?3", JobState.QUEUED, id, JobState.RUNNING);
    }

    /** Adds what was done; false if the job is not to go on. */
    @Transactional(TxType.MANDATORY)
    public boolean advance(UUID id, int kept, int known, int failed) {
        return jobs.update(
                        "kept = kept + ?1, known = known + ?2, failed = failed + ?3 where id = ?4 and state = ?5",
                        kept,
                        known,
                        failed,
                        id,
                        JobState.RUNNING)
                > 0;
    }

    /** Ends the job, unless it has ended. */
    @Transactional(TxType.MANDATORY)
    public boolean finish(UUID id, JobState end, Instant now) {
        return jobs.update("state = ?1, finishedAt = ?2 where id = ?3 and state in ?4", end, now, id, JobState.OPEN)
                > 0;
    }

    /** What a job of one article has made. */
    @Transactional(TxType.MANDATORY)
    public void setDocument(UUID id, UUID document) {
        jobs.update("document = ?1 where id = ?2", document, id);
    }

    /** Why a job failed: a problem detail as JSON. */
    @Transactional(TxType.MANDATORY)
    public void setProblem(UUID id, String problem) {
        jobs.findById(id).problem = problem;
    }

    @Transactional(TxType.MANDATORY)
    public void delete(UUID id) {
        jobs.deleteById(id);
    }

    /** Deletes jobs that ended before, and those whose lines stopped coming in before. */
    @Transactional(TxType.MANDATORY)
    public long deleteOlderThan(Instant finished, Instant abandoned) {
        return jobs.delete("finishedAt < ?1", finished)
                + jobs.delete("state = ?1 and createdAt < ?2", JobState.RECEIVING, abandoned);
    }
}
