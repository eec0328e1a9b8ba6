package org.whosaid.ingest.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.whosaid.ingest.imports.ArticleImport;
import org.whosaid.ingest.imports.LineCodec;
import org.whosaid.ingest.imports.LineOutcome;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;

/** Does jobs: works on those of their lines that have no answer yet. Thread-safe. */
@ApplicationScoped
class JobRunner {
    private final JobLedger ledger;
    private final ArticleImport imports;
    private final LineCodec codec;

    JobRunner(JobLedger ledger, ArticleImport imports, LineCodec codec) {
        this.ledger = ledger;
        this.imports = imports;
        this.codec = codec;
    }

    /**
     * Does a job, or goes on with it.
     *
     * @param isStopping whether the service ends
     * @return false if it was interrupted by that
     * @throws UncheckedIOException if it failed for a reason that may pass
     */
    boolean run(UUID id, BooleanSupplier isStopping) {
        Optional<Job> begun = ledger.begin(id);
        if (begun.isEmpty()) {
            return true;
        }
        try {
            JobKind kind = begun.get().kind();
            imports.run(new WaitingLines(ledger, id), outcomes -> advance(id, kind, outcomes, isStopping));
            ledger.succeed(id);
            return true;
        } catch (JobInterrupted e) {
            return e.isCancelled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance(UUID id, JobKind kind, List<LineOutcome> outcomes, BooleanSupplier isStopping)
            throws IOException {
        // What may pass is no outcome: the line comes again when the job does.
        List<LineOutcome> lasting =
                outcomes.stream().takeWhile(outcome -> !mayPass(outcome)).toList();
        if (!ledger.record(id, lasting)) {
            throw new JobInterrupted(true);
        }
        if (lasting.size() < outcomes.size()) {
            LineOutcome.Refused passing = (LineOutcome.Refused) outcomes.get(lasting.size());
            throw new IOException("line %d failed".formatted(passing.line()), passing.reason());
        }
        if (kind == JobKind.DOCUMENT) {
            ledger.end(id, lasting.get(0));
        }
        if (isStopping.getAsBoolean()) {
            throw new JobInterrupted(false);
        }
    }

    private boolean mayPass(LineOutcome outcome) {
        return outcome instanceof LineOutcome.Refused refused && codec.mayPass(refused.reason());
    }
}
