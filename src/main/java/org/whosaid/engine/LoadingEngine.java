package org.whosaid.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.whosaid.engine.text.SourceText;

/**
 * An engine that another thread loads meanwhile, so that a service need not wait for it before it does other things. Whoever needs
 * the engine waits. Thread-safe.
 */
public final class LoadingEngine implements QuoteEngine {
    private final CompletableFuture<QuoteEngine> engine = new CompletableFuture<>();

    /**
     * Begins to load.
     *
     * @param loading runs on a thread of its own
     * @param onFailure is told why there will be no engine; every analysis fails from then on
     */
    public LoadingEngine(Supplier<QuoteEngine> loading, Consumer<Throwable> onFailure) {
        Thread thread = new Thread(() -> load(loading, onFailure), "whosaid-engine-loading");
        thread.setDaemon(true);
        thread.start();
    }

    private void load(Supplier<QuoteEngine> loading, Consumer<Throwable> onFailure) {
        try {
            engine.complete(loading.get());
        } catch (Throwable e) {
            // Whatever it was, a library that does not load included: nobody may wait for ever.
            engine.completeExceptionally(e);
            onFailure.accept(e);
        }
    }

    @Override
    public Analysis analyse(SourceText text) {
        return loaded().analyse(text);
    }

    @Override
    public EngineVersion version() {
        return loaded().version();
    }

    private QuoteEngine loaded() {
        try {
            return engine.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("there is no engine: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        // One that failed holds nothing.
        engine.exceptionally(failure -> null)
                .thenAccept(loaded -> {
                    if (loaded != null) {
                        loaded.close();
                    }
                })
                .join();
    }
}
