package org.whosaid.api.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.whosaid.api.problem.ProblemType;
import org.whosaid.ingest.imports.ImportLimits;

/** Lets only so many imports be read at once: each holds some megabytes. Thread-safe. */
@ApplicationScoped
class ImportGate {
    private static final int RETRY_AFTER_SECONDS = 10;

    private final Semaphore passes;
    private final int atOnce;

    ImportGate(ImportLimits limits) {
        atOnce = limits.atOnce();
        passes = new Semaphore(atOnce);
    }

    Pass enter() {
        if (!passes.tryAcquire()) {
            throw ProblemType.TOO_MANY_IMPORTS
                    .because(
                            "%d imports are being read, and no more are at once. Try again later, or prefer respond-async; the limit is whosaid.limits.imports-at-once."
                                    .formatted(atOnce))
                    .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        return new Pass(passes);
    }

    /** The right to be read; given back once, however often it is closed. */
    static final class Pass implements AutoCloseable {
        private final Semaphore passes;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Pass(Semaphore passes) {
            this.passes = passes;
        }

        @Override
        public void close() {
            if (open.getAndSet(false)) {
                passes.release();
            }
        }
    }
}
