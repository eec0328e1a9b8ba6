package org.whosaid.ingest.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whosaid.ingest.KeptArticle;
import org.whosaid.ingest.imports.LineOutcome;
import org.whosaid.search.JobSearch;
import org.whosaid.store.JobStore;
import org.whosaid.store.job.Job;
import org.whosaid.store.job.JobKind;
import org.whosaid.store.job.JobLine;
import org.whosaid.store.job.JobState;

/** The ways of a job from its first line to its end; nobody but the test works on these jobs. */
@QuarkusTest
class JobLedgerTest {
    private static final UUID DOCUMENT = UUID.fromString("0193587e-0000-7000-8000-000000000001");

    @Inject
    JobLedger ledger;

    @Inject
    JobStore jobs;

    @Inject
    JobSearch search;

    @Test
    void a_job_that_is_coming_in_is_nobodys_business() {
        // When
        UUID job = ledger.open(JobKind.IMPORT, "ann");

        // Then
        assertThat(search.find(job)).isEmpty();
        assertThat(ledger.begin(job)).isEmpty();
        assertThat(ledger.cancel(job)).contains(false);
    }

    @Test
    void a_job_that_failed_is_begun_again_at_the_first_line_without_an_answer() {
        // Given
        UUID job = queued(2);
        ledger.begin(job);
        ledger.record(job, List.of(new LineOutcome.Kept(1, new KeptArticle(DOCUMENT, true))));

        // When
        ledger.requeue(job);
        JobState between = search.find(job).orElseThrow().state();
        Optional<Job> again = ledger.begin(job);

        // Then
        assertThat(between).isEqualTo(JobState.QUEUED);
        assertThat(again.orElseThrow().attempts()).isEqualTo(2);
        assertThat(ledger.waiting(job, 0, 10)).extracting(JobLine::number).containsExactly(2);
    }

    @Test
    void an_answer_counts_once_whoever_gives_it() {
        // Given
        UUID job = queued(1);
        ledger.begin(job);
        List<LineOutcome> outcome = List.of(new LineOutcome.Kept(1, new KeptArticle(DOCUMENT, false)));

        // When
        ledger.record(job, outcome);
        ledger.record(job, outcome);

        // Then
        assertThat(search.find(job).orElseThrow().progress().known()).isEqualTo(1);
    }

    @Test
    void a_job_that_is_given_up_tells_why() {
        // Given
        UUID job = queued(1);
        ledger.begin(job);

        // When
        ledger.fail(job, new IllegalStateException(new SQLTransientConnectionException("gone", "08006")));

        // Then
        Job failed = search.find(job).orElseThrow();
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.problem()).contains("urn:whosaid:problem:unavailable").doesNotContain("gone");
        assertThat(failed.finishedAt()).isNotNull();
    }

    @Test
    void a_job_that_was_cancelled_takes_no_more_outcomes() {
        // Given
        UUID job = queued(1);
        ledger.begin(job);
        ledger.cancel(job);

        // When
        boolean goesOn = ledger.record(job, List.of(new LineOutcome.Refused(1, new IllegalStateException())));

        // Then
        assertThat(goesOn).isFalse();
        assertThat(ledger.begin(job)).isEmpty();
        assertThat(search.find(job).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
    }

    /** As {@link JobLedger#queue} does, but without a task, so that no scheduler takes it. */
    private UUID queued(int lines) {
        UUID job = ledger.open(JobKind.IMPORT, "ann");
        for (int line = 1; line <= lines; line++) {
            ledger.add(job, List.of(new JobLine(line, new byte[] {'{', '}'}, false)));
        }
        QuarkusTransaction.requiringNew().run(() -> jobs.queue(job, lines));
        return job;
    }
}
