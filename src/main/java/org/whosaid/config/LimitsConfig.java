package org.whosaid.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.whosaid.engine.EngineOptions;
import org.whosaid.ingest.RequestLimits;
import org.whosaid.ingest.imports.ImportLimits;

/** How much one request may ask for. */
@ConfigMapping(prefix = "whosaid.limits")
public interface LimitsConfig {
    /** The longest request body. */
    @WithDefault("2M")
    MemorySize requestBytes();

    /** The longest text, in characters (code points). */
    @WithDefault("500000")
    int textCharacters();

    /** The longest line of an import. */
    @WithDefault("2M")
    MemorySize importLineBytes();

    /** The longest import that is stored to be worked on later; one that is answered as it is read has no limit. */
    @WithDefault("256M")
    MemorySize importStoredBytes();

    /** Imports that are read at the same time. */
    @WithDefault("4")
    int importsAtOnce();

    /** Hands the settings to those who are below configuration. */
    final class Producer {
        @Produces
        @Singleton
        static RequestLimits limits(LimitsConfig config) {
            return new RequestLimits(config.requestBytes().asLongValue(), config.textCharacters());
        }

        @Produces
        @Singleton
        static ImportLimits importLimits(LimitsConfig config, EngineConfig engine) {
            return new ImportLimits(
                    Math.toIntExact(config.importLineBytes().asLongValue()),
                    config.importStoredBytes().asLongValue(),
                    config.importsAtOnce(),
                    engine.threads().orElse(EngineOptions.defaults().threads()));
        }
    }
}
