package org.whosaid.ingest.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.ingest.imports.LineCodec;
import org.whosaid.ingest.imports.LineOutcome;
import org.whosaid.store.JobStore;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;
import org.whosaid.store.job.JobLine;
import org.whosaid.store.job.JobLineAnswer;
import org.whosaid.store.job.JobLineRepository;
import org.whosaid.store.job.JobLineRepository.OutcomeCounts;
import org.whosaid.store.job.JobState;

/** What is on record about jobs; each method is one transaction. Thread-safe. */
@ApplicationScoped
class JobLedger {
    private final JobStore jobs;
    private final JobLineRepository lines;
    private final LineCodec codec;
    private final JobTasks tasks;

    JobLedger(JobStore jobs, JobLineRepository lines, LineCodec codec, JobTasks tasks) {
        this.jobs = jobs;
        this.lines = lines;
        this.codec = codec;
        this.tasks = tasks;
    }

    @Transactional
    UUID open(JobKind kind, String actor) {
        return jobs.open(kind, actor, now());
    }

    @Transactional
    void add(UUID job, List<JobLine> more) {
        unchecked(() -> {
            lines.add(job, more);
            return more;
        });
    }

    /** The job and its task come to be at once, or neither does. */
    @Transactional
    Job queue(ReceivedJob job) {
        if (!jobs.queue(job.id(), job.lines())) {
            throw new IllegalStateException("job %s is gone before it was submitted".formatted(job.id()));
        }
        tasks.schedule(job.id());
        return jobs.find(job.id()).orElseThrow();
    }

    @Transactional
    void forget(UUID job) {
        jobs.delete(job);
    }

    @Transactional
    Optional<Boolean> cancel(UUID job) {
        if (jobs.finish(job, JobState.CANCELLED, now())) {
            return Optional.of(true);
        }
        return jobs.find(job).map(ended -> false);
    }

    /** The job as it is begun; empty if there is nothing left to do. */
    @Transactional
    Optional<Job> begin(UUID job) {
        return jobs.begin(job, now()) ? jobs.find(job) : Optional.empty();
    }

    @Transactional
    List<JobLine> waiting(UUID job, int after, int limit) {
        return unchecked(() -> lines.waiting(job, after, limit));
    }

    /** Writes down what became of lines; false if the job is not to go on. */
    @Transactional
    boolean record(UUID job, List<LineOutcome> outcomes) {
        List<JobLineAnswer> answers = outcomes.stream().map(this::answer).toList();
        OutcomeCounts counts = unchecked(() -> lines.answer(job, answers));
        return jobs.advance(job, counts.kept(), counts.known(), counts.failed());
    }

    /** A job of one article tells its outcome itself. */
    @Transactional
    void end(UUID job, LineOutcome only) {
        if (only instanceof LineOutcome.Kept kept) {
            jobs.setDocument(job, kept.article().document());
            jobs.finish(job, JobState.SUCCEEDED, now());
        } else {
            fail(job, ((LineOutcome.Refused) only).reason());
        }
    }

    @Transactional
    void succeed(UUID job) {
        jobs.finish(job, JobState.SUCCEEDED, now());
    }

    /** A job that failed for a reason that may pass is begun again later. */
    @Transactional
    void requeue(UUID job) {
        jobs.requeue(job);
    }

    @Transactional
    void fail(UUID job, Throwable failure) {
        if (jobs.finish(job, JobState.FAILED, now())) {
            jobs.setProblem(job, codec.problem(failure));
        }
    }

    private JobLineAnswer answer(LineOutcome outcome) {
        JobLineAnswer.Outcome count = JobLineAnswer.Outcome.FAILED;
        if (outcome instanceof LineOutcome.Kept kept) {
            count = kept.article().isNew() ? JobLineAnswer.Outcome.KEPT : JobLineAnswer.Outcome.KNOWN;
        }
        return new JobLineAnswer(Math.toIntExact(outcome.line()), count, codec.answer(outcome));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> T unchecked(Statement<T> statement) {
        try {
            return statement.run();
        } catch (SQLException e) {
            // Not checked, so that the transaction is rolled back.
            throw new JobStoreFailure(e);
        }
    }

    /** Something that PostgreSQL does. */
    private interface Statement<T> {
        T run() throws SQLException;
    }
}
