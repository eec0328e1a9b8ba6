package org.whosaid.api.idempotency;

import java.time.Duration;

/**
 * How long keys hold.
 *
 * @param keep how long an answer is given again
 * @param inFlight how long a request may take until its key is free again, should it never end
 */
public record IdempotencySettings(Duration keep, Duration inFlight) {}
