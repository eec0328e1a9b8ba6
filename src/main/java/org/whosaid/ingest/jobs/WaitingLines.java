package org.whosaid.ingest.jobs;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.imports.LineSource;
import org.whosaid.store.job.JobLine;

/** The lines of a job that have no answer yet, fetched a few at a time. For one thread. */
final class WaitingLines implements LineSource {
    private static final int FETCHED_AT_ONCE = 16;

    private final JobLedger ledger;
    private final UUID job;
    private final Queue<JobLine> fetched = new ArrayDeque<>();
    private int last;

    WaitingLines(JobLedger ledger, UUID job) {
        this.ledger = ledger;
        this.job = job;
    }

    @Override
    public Optional<InputLine> next() {
        if (fetched.isEmpty()) {
            fetched.addAll(ledger.waiting(job, last, FETCHED_AT_ONCE));
        }
        return Optional.ofNullable(fetched.poll()).map(line -> {
            last = line.number();
            return new InputLine(line.number(), line.body(), line.cut());
        });
    }
}
