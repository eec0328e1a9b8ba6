package org.whosaid.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.whosaid.ingest.Limits;

/** How much one request may ask for. */
@ConfigMapping(prefix = "whosaid.limits")
public interface LimitsConfig {
    /** The longest request body. */
    @WithDefault("2M")
    MemorySize requestBytes();

    /** The longest text, in characters (code points). */
    @WithDefault("500000")
    int textCharacters();

    /** Hands the settings to those who are below configuration. */
    final class Producer {
        @Produces
        @Singleton
        static Limits limits(LimitsConfig config) {
            return new Limits(config.requestBytes().asLongValue(), config.textCharacters());
        }
    }
}
