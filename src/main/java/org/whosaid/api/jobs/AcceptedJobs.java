package org.whosaid.api.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.whosaid.api.article.ArticleRequest;
import org.whosaid.api.http.PreferHeader;
import org.whosaid.api.http.RequestActor;
import org.whosaid.api.idempotency.IdempotencyKeys;
import org.whosaid.api.idempotency.IdempotencyKeys.Claim;
import org.whosaid.engine.text.InputLine;
import org.whosaid.ingest.Ingestion;
import org.whosaid.ingest.jobs.JobQueue;
import org.whosaid.ingest.jobs.ReceivedJob;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;

/** Answers 202 to what is done later (RFC 7240, respond-async). Thread-safe. */
@ApplicationScoped
public class AcceptedJobs {
    private static final String ADDRESS = "/v1/jobs/";
    private static final int RETRY_AFTER_SECONDS = 1;

    private final JobQueue jobs;
    private final Ingestion ingestion;
    private final IdempotencyKeys keys;
    private final RequestActor actor;
    private final ObjectMapper json;

    AcceptedJobs(JobQueue jobs, Ingestion ingestion, IdempotencyKeys keys, RequestActor actor, ObjectMapper json) {
        this.jobs = jobs;
        this.ingestion = ingestion;
        this.keys = keys;
        this.actor = actor;
        this.json = json;
    }

    /** Keeps an article later; what could not be kept is refused now. */
    public Response keepLater(ArticleRequest article) {
        ingestion.check(article.toArticle());
        try {
            Iterator<InputLine> line = List.of(new InputLine(1, json.writeValueAsBytes(article), false))
                    .iterator();
            return submit(jobs.receive(
                    JobKind.DOCUMENT,
                    actor.name(),
                    () -> line.hasNext() ? Optional.of(line.next()) : Optional.empty()));
        } catch (IOException e) {
            throw new IllegalStateException("an article in memory cannot be read", e);
        }
    }

    public Response submit(ReceivedJob job) {
        return accepted(jobs.submit(job)).build();
    }

    /** The same, and the answer is kept for those who ask again with the same key. */
    public Response submit(ReceivedJob job, Claim claim) throws IOException {
        Job queued = jobs.submit(job);
        byte[] body = json.writeValueAsBytes(JobView.of(queued));
        Response answer = accepted(queued).entity(body).build();
        keys.complete(claim, answer.getStatus(), answer.getStringHeaders(), body);
        return answer;
    }

    private static Response.ResponseBuilder accepted(Job job) {
        return Response.accepted(JobView.of(job))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LOCATION, ADDRESS + job.id())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .header(PreferHeader.APPLIED, PreferHeader.RESPOND_ASYNC);
    }
}
