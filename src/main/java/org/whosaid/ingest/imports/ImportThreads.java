package org.whosaid.ingest.imports;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of all imports: one for each that is coming in, and as many as the engine has for reading articles. Thread-safe. */
@ApplicationScoped
public class ImportThreads {
    private final ExecutorService receivers = Executors.newCachedThreadPool(named("import-lines-"));
    private final ExecutorService readers;

    ImportThreads(ImportLimits limits) {
        readers = Executors.newFixedThreadPool(limits.threads(), named("import-articles-"));
    }

    Future<?> receive(Runnable task) {
        return receivers.submit(task);
    }

    <T> Future<T> read(Callable<T> task) {
        return readers.submit(task);
    }

    @PreDestroy
    void end() {
        receivers.shutdownNow();
        readers.shutdownNow();
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            // What is under way when the service ends is done again by whoever resumes the import.
            thread.setDaemon(true);
            return thread;
        };
    }
}
