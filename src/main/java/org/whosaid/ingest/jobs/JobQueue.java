package org.whosaid.ingest.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.imports.ImportLimits;
import org.whosaid.ingest.imports.LineSource;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;
import org.whosaid.store.job.JobLine;

/** Takes jobs on. What {@link #submit} has accepted is done, whatever happens to this service. Thread-safe. */
@ApplicationScoped
public class JobQueue {
    private static final int BATCH_LINES = 100;
    private static final int BATCH_BYTES = 1 << 20;

    private final JobLedger ledger;
    private final JobScheduler scheduler;
    private final ImportLimits limits;

    JobQueue(JobLedger ledger, JobScheduler scheduler, ImportLimits limits) {
        this.ledger = ledger;
        this.scheduler = scheduler;
        this.limits = limits;
    }

    /**
     * Stores lines as a job that is not to be done yet.
     *
     * @throws ImportTooLarge if there are more bytes than are stored; then nothing is
     * @throws IOException if the lines cannot be read to their end; then nothing is stored
     */
    public ReceivedJob receive(JobKind kind, String actor, LineSource lines) throws IOException {
        UUID job = ledger.open(kind, actor);
        try {
            return new ReceivedJob(job, store(job, lines));
        } catch (IOException | RuntimeException e) {
            ledger.forget(job);
            throw e;
        }
    }

    /** Has it done; it is on record when this returns. */
    public Job submit(ReceivedJob job) {
        Job queued = ledger.queue(job);
        scheduler.wake();
        return queued;
    }

    /** Forgets a job that was not submitted. */
    public void drop(ReceivedJob job) {
        ledger.forget(job.id());
    }

    /**
     * Stops a job before its end; what is done stays done.
     *
     * @return whether it was open; empty if there is not one of this id
     */
    public Optional<Boolean> cancel(UUID job) {
        return ledger.cancel(job);
    }

    private int store(UUID job, LineSource lines) throws IOException {
        List<JobLine> batch = new ArrayList<>();
        int stored = 0;
        long bytes = 0;
        int bytesOfBatch = 0;
        for (Optional<InputLine> next = lines.next(); next.isPresent(); next = lines.next()) {
            JobLine line = lineOf(next.get());
            bytes += line.body().length;
            if (bytes > limits.storedBytes()) {
                throw new ImportTooLarge(limits.storedBytes());
            }
            batch.add(line);
            bytesOfBatch += line.body().length;
            stored++;
            if (batch.size() == BATCH_LINES || bytesOfBatch >= BATCH_BYTES) {
                ledger.add(job, batch);
                batch.clear();
                bytesOfBatch = 0;
            }
        }
        ledger.add(job, batch);
        return stored;
    }

    private static JobLine lineOf(InputLine line) {
        byte[] body = line.cut() ? new byte[0] : line.bytes();
        return new JobLine(Math.toIntExact(line.number()), body, line.cut());
    }
}
