package org.whosaid.ingest.jobs;

import java.util.UUID;

/**
 * A job whose lines are stored.
 *
 * @param lines how many
 */
public record ReceivedJob(UUID id, int lines) {}
