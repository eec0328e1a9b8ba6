package org.whosaid.ingest.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Works on jobs as long as the service runs, together with all other replicas on the same database: db-scheduler hands each job to
 * one of them ({@code for update skip locked}), and to another if that one stops saying that it is alive.
 */
@ApplicationScoped
class JobScheduler {
    private static final Duration HOUSEKEEPING = Duration.ofMinutes(10);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final double SLOWDOWN = 2;

    private final JobRunner runner;
    private final JobLedger ledger;
    private final JobSettings settings;
    private final Scheduler scheduler;

    JobScheduler(
            DataSource database, JobRunner runner, JobLedger ledger, ExpiryCleanup housekeeping, JobSettings settings) {
        this.runner = runner;
        this.ledger = ledger;
        this.settings = settings;
        this.scheduler = Scheduler.create(database, jobs())
                .startTasks(Tasks.recurring("housekeeping", FixedDelay.of(HOUSEKEEPING))
                        .execute((instance, context) -> housekeeping.tidyUp()))
                .threads(settings.atOnce())
                .pollUsingLockAndFetch(0.5, 1)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_END)
                .build();
    }

    /** After the reference list, but before Quarkus waits for Hibernate, which scheduling does not need. */
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 1) StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Looks for due jobs now rather than at the next poll. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    private Task<Void> jobs() {
        FailureHandler<Void> backoff =
                new FailureHandler.ExponentialBackoffFailureHandler<>(settings.pause(), SLOWDOWN);
        FailureHandler<Void> later = (complete, operations) -> {
            ledger.requeue(jobOf(complete));
            backoff.onFailure(complete, operations);
        };
        return Tasks.custom(JobTasks.TASK, Void.class)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(settings.attempts() - 1, later, this::giveUp))
                .onDeadExecutionRevive()
                .execute((instance, context) -> completion(runner.run(
                        UUID.fromString(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown())));
    }

    /** A job that was interrupted by the service's end goes on with whoever is there next, and that is no failure. */
    private static CompletionHandler<Void> completion(boolean isDone) {
        return isDone
                ? (complete, operations) -> operations.stop()
                : (complete, operations) -> operations.reschedule(complete, Instant.now());
    }

    private void giveUp(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause = complete.getCause().orElseGet(() -> new IllegalStateException("no cause given"));
        ledger.fail(jobOf(complete), cause);
    }

    private static UUID jobOf(ExecutionComplete complete) {
        return UUID.fromString(complete.getExecution().getId());
    }
}
