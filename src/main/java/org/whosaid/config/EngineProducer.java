package org.whosaid.config;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.logging.Logger;
import org.whosaid.engine.EngineOnItsWay;
import org.whosaid.engine.EngineOptions;
import org.whosaid.engine.ModelEngine;
import org.whosaid.engine.QuoteEngine;

/** The one bridge from CDI to the engine, which knows nothing of it. */
@Singleton
public class EngineProducer {
    private static final Logger LOG = Logger.getLogger(EngineProducer.class);

    /**
     * Loaded from the start on, beside all else but Hibernate, which the first request wants and which two processors cannot load beside
     * it; readiness waits for it, and a model that cannot be used ends the service.
     */
    @Produces
    @Singleton
    @Startup
    QuoteEngine engine(EngineConfig config, Instance<EntityManagerFactory> tables) {
        EngineOptions defaults = EngineOptions.defaults();
        EngineOptions options =
                new EngineOptions(config.model(), config.threads().orElse(defaults.threads()));
        return new EngineOnItsWay(
                () -> {
                    tables.get();
                    return load(options);
                },
                EngineProducer::end);
    }

    private static QuoteEngine load(EngineOptions options) {
        QuoteEngine engine = ModelEngine.load(options);
        // The name that every answer gives: the application's line before tells the build, not what reads the texts.
        LOG.infof(
                "Engine %s reads with model %s",
                engine.version().version(), engine.version().model());
        return engine;
    }

    private static void end(Throwable failure) {
        if (isEnding()) {
            // Stopped while it started: libraries that can no longer be loaded are no failure of anything.
            return;
        }
        LOG.fatal("There is no engine, so the service ends. " + failure.getMessage(), failure);
        Quarkus.asyncExit(1);
    }

    /** Java tells only by refusing what comes too late. */
    private static boolean isEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    void close(@Disposes QuoteEngine engine) {
        engine.close();
    }
}
