package org.whosaid.ingest.jobs;

import java.time.Duration;

/**
 * How jobs are worked on.
 *
 * @param atOnce jobs that this replica works on at the same time
 * @param attempts how often a job is begun before it is given up
 * @param pause after the first failure; doubled with each further one
 * @param poll how often a replica looks for what others have left
 * @param heartbeat how often a replica says that it is alive; after four that fail to come, others take its jobs over
 * @param keep how long a job can be asked for after its end
 */
public record JobSettings(int atOnce, int attempts, Duration pause, Duration poll, Duration heartbeat, Duration keep) {}
