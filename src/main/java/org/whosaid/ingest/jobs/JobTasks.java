package org.whosaid.ingest.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts jobs on db-scheduler's list, in the caller's transaction: it takes the connection that the transaction has. Thread-safe. */
@ApplicationScoped
class JobTasks {
    static final String TASK = "job";

    private final SchedulerClient client;

    JobTasks(DataSource database) {
        client = SchedulerClient.Builder.create(database).build();
    }

    void schedule(UUID job) {
        client.scheduleIfNotExists(new TaskInstance<>(TASK, job.toString()), Instant.now());
    }
}
