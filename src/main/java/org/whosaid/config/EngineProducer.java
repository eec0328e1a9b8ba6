package org.whosaid.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.whosaid.engine.EngineOptions;
import org.whosaid.engine.ModelEngine;
import org.whosaid.engine.QuoteEngine;

/** The one bridge from CDI to the engine, which knows nothing of it. */
@Singleton
public class EngineProducer {
    /** Loaded at start: a model that cannot be used stops the service there, and the first request does not wait. */
    @Produces
    @Singleton
    @Startup
    QuoteEngine engine(EngineConfig config) {
        EngineOptions defaults = EngineOptions.defaults();
        return ModelEngine.load(
                new EngineOptions(config.model(), config.threads().orElse(defaults.threads())));
    }

    void close(@Disposes QuoteEngine engine) {
        engine.close();
    }
}
