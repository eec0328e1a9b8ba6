package org.whosaid.api.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.idempotency.IdempotencyFilter;
import org.whosaid.api.idempotency.IdempotencyKeys;
import org.whosaid.api.idempotency.IdempotencyKeys.Claim;
import org.whosaid.api.jobs.AcceptedJobs;
import org.whosaid.ingest.imports.ImportLimits;
import org.whosaid.ingest.jobs.JobQueue;
import org.whosaid.ingest.jobs.ReceivedJob;
import org.whosaid.store.IdempotencyKeyRepository.KeyUse;
import org.whosaid.store.job.JobKind;

/** Imports that are stored first and worked on later. Thread-safe. */
@ApplicationScoped
class StoredImports {
    private final JobQueue jobs;
    private final AcceptedJobs accepted;
    private final IdempotencyKeys keys;
    private final ImportLimits limits;
    private final RequestActor actor;

    StoredImports(JobQueue jobs, AcceptedJobs accepted, IdempotencyKeys keys, ImportLimits limits, RequestActor actor) {
        this.jobs = jobs;
        this.accepted = accepted;
        this.keys = keys;
        this.limits = limits;
        this.actor = actor;
    }

    /** @throws IOException if the body does not come to its end; then nothing is stored */
    Response accept(InputStream body, long first, @Nullable String header, ContainerRequestContext request)
            throws IOException {
        @Nullable String key = header == null ? null : IdempotencyKeys.keyOf(header);
        DigestInputStream digested = new DigestInputStream(body, sha256());
        ReceivedJob job =
                jobs.receive(JobKind.IMPORT, actor.name(), new LinesFrom(digested, limits.lineBytes(), first));
        if (key == null) {
            return accepted.submit(job);
        }
        // Known only now: a key can be compared when all has come that it stands for.
        String fingerprint =
                HexFormat.of().formatHex(digested.getMessageDigest().digest()) + " from " + first;
        return once(job, new KeyUse(actor.name(), IdempotencyFilter.scopeOf(request), key, fingerprint));
    }

    private Response once(ReceivedJob job, KeyUse use) throws IOException {
        boolean submitted = false;
        try {
            Claim claim = keys.claim(use);
            if (claim.replay().isPresent()) {
                return claim.replay().get();
            }
            Response answer = accepted.submit(job, claim);
            submitted = true;
            return answer;
        } finally {
            if (!submitted) {
                jobs.drop(job);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
