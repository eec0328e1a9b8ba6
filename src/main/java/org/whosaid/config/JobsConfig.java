package org.whosaid.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.whosaid.ingest.jobs.JobSettings;

/** How jobs are worked on. */
@ConfigMapping(prefix = "whosaid.jobs")
public interface JobsConfig {
    /** Jobs that this replica works on at the same time. */
    @WithDefault("2")
    int atOnce();

    /** How often a job is begun before it is given up. */
    @WithDefault("5")
    int attempts();

    /** The pause after the first failure; doubled with each further one. */
    @WithDefault("5s")
    Duration pause();

    /** How often a replica looks for what others have left. */
    @WithDefault("2s")
    Duration poll();

    /** How often a replica says that it is alive; after four that fail to come, others take its jobs over. */
    @WithDefault("5s")
    Duration heartbeat();

    /** How long a job can be asked for after its end. */
    @WithDefault("7d")
    Duration keep();

    /** Hands the settings to those who are below configuration. */
    final class Producer {
        @Produces
        @Singleton
        static JobSettings settings(JobsConfig config) {
            return new JobSettings(
                    config.atOnce(),
                    config.attempts(),
                    config.pause(),
                    config.poll(),
                    config.heartbeat(),
                    config.keep());
        }
    }
}
