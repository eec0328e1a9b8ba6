package org.whosaid.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.whosaid.api.idempotency.IdempotencySettings;

/** How long an Idempotency-Key holds. */
@ConfigMapping(prefix = "whosaid.idempotency")
public interface IdempotencyConfig {
    /** How long the answer is given again. */
    @WithDefault("24h")
    Duration keep();

    /** How long a request may take until its key is free again, should it never end. */
    @WithDefault("2m")
    Duration inFlight();

    /** Hands the settings to those who are below configuration. */
    final class Producer {
        @Produces
        @Singleton
        static IdempotencySettings settings(IdempotencyConfig config) {
            return new IdempotencySettings(config.keep(), config.inFlight());
        }
    }
}
