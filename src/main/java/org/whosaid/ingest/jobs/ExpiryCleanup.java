package org.whosaid.ingest.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.whosaid.store.IdempotencyKeyRepository;
import org.whosaid.store.JobStore;

/** Forgets what nobody can ask for any more. */
@ApplicationScoped
class ExpiryCleanup {
    /** No import takes longer to come in. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final JobStore jobs;
    private final IdempotencyKeyRepository keys;
    private final JobSettings settings;

    ExpiryCleanup(JobStore jobs, IdempotencyKeyRepository keys, JobSettings settings) {
        this.jobs = jobs;
        this.keys = keys;
        this.settings = settings;
    }

    @Transactional
    void tidyUp() {
        Instant now = Instant.now();
        jobs.deleteOlderThan(now.minus(settings.keep()), now.minus(ABANDONED));
        keys.deleteExpired(now);
    }
}
