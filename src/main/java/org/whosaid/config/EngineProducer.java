package org.whosaid.config;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.whosaid.config.nativeimage.ShutdownState;
import org.whosaid.engine.EngineOptions;
import org.whosaid.engine.LoadingEngine;
import org.whosaid.engine.ModelEngine;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.search.DocumentSearch;
import org.whosaid.search.page.PageRequest;

/** The one bridge from CDI to the engine, which knows nothing of it. */
@Singleton
public class EngineProducer {
    private static final Logger LOG = Logger.getLogger(EngineProducer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * Loaded from the start on, beside the opening of the port; readiness waits for it, and a model that cannot be used ends the service.
     * Hibernate and a first list have the processors before: lists are answered without the engine, and the first of them took twice as
     * long.
     */
    @Produces
    @Singleton
    @Startup
    QuoteEngine engine(EngineConfig config, DocumentSearch documents) {
        EngineOptions defaults = EngineOptions.defaults();
        EngineOptions options =
                new EngineOptions(config.model(), config.threads().orElse(defaults.threads()));
        return new LoadingEngine(
                () -> {
                    askOnce(documents);
                    return load(options);
                },
                EngineProducer::end);
    }

    private static void askOnce(DocumentSearch documents) {
        FutureTask<?> question = new FutureTask<>(() -> documents.find(new PageRequest(1, Optional.empty())));
        Thread thread = new Thread(question, "whosaid-first-question");
        thread.setDaemon(true);
        thread.start();
        try {
            question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Whoever asks next hears why; the engine reads texts without a database too.
            LOG.debug("No answer to the first question", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        if (ShutdownState.hasBegun()) {
            // Stopped while it started: libraries that can no longer be loaded are no failure of anything.
            return;
        }
        LOG.fatal("The engine could not be loaded, so the service stops. " + failure.getMessage(), failure);
        Quarkus.asyncExit(1);
    }

    void close(@Disposes QuoteEngine engine) {
        engine.close();
    }
}
