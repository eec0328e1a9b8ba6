package org.whosaid.ingest.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.whosaid.engine.text.InputLine;

/**
 * One import: a thread receives lines, those of the engine read them, the caller's keeps them and tells. At most so many lines and
 * bytes are under way; who receives waits until there is room, and so does whoever sends.
 */
final class ImportRun {
    /** Lines under way, and so the largest batch: beyond some dozens, a commit's cost does not show any more. */
    private static final int MOST_LINES = 64;

    /** Bytes under way, in longest lines. */
    private static final int MOST_LONGEST_LINES = 4;

    private static final Future<Optional<ReadLine>> END = CompletableFuture.completedFuture(Optional.empty());

    private final LineReading reading;
    private final ImportThreads threads;
    private final BlockingQueue<Future<Optional<ReadLine>>> underWay = new ArrayBlockingQueue<>(MOST_LINES);
    private final Semaphore room;
    private volatile boolean ended;

    ImportRun(LineReading reading, ImportThreads threads, ImportLimits limits) {
        this.reading = reading;
        this.threads = threads;
        this.room = new Semaphore(Math.multiplyExact(MOST_LONGEST_LINES, limits.lineBytes()));
    }

    void run(LineSource lines, OutcomeSink sink) throws IOException, InterruptedException {
        Future<?> receiving = threads.receive(() -> receive(lines));
        try {
            for (List<ReadLine> batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
                sink.accept(reading.keep(batch));
                room.release(batch.stream().mapToInt(ReadLine::weight).sum());
            }
        } finally {
            ended = true;
            receiving.cancel(true);
            underWay.forEach(line -> line.cancel(false));
        }
    }

    /** The lines that are read by now, at least one, waited for; none at the end. */
    private List<ReadLine> nextBatch() throws IOException, InterruptedException {
        List<ReadLine> batch = new ArrayList<>();
        Future<Optional<ReadLine>> next = underWay.take();
        while (next != null) {
            Optional<ReadLine> read = valueOf(next);
            if (read.isEmpty()) {
                // Found again when the batch before it is kept.
                if (!batch.isEmpty()) {
                    underWay.put(next);
                }
                return batch;
            }
            batch.add(read.get());
            Future<Optional<ReadLine>> head = underWay.peek();
            next = batch.size() < MOST_LINES && head != null && head.isDone() ? underWay.take() : null;
        }
        return batch;
    }

    private static Optional<ReadLine> valueOf(Future<Optional<ReadLine>> line)
            throws IOException, InterruptedException {
        try {
            return line.get();
        } catch (ExecutionException e) {
            throw new IOException("the lines cannot be read", e.getCause());
        }
    }

    private void receive(LineSource lines) {
        try {
            underWay.put(receiveAll(lines));
        } catch (InterruptedException e) {
            // The caller has given up.
            Thread.currentThread().interrupt();
        }
    }

    private Future<Optional<ReadLine>> receiveAll(LineSource lines) throws InterruptedException {
        try {
            for (Optional<InputLine> next = lines.next(); next.isPresent() && !ended; next = lines.next()) {
                InputLine line = next.get();
                room.acquire(line.bytes().length);
                underWay.put(threads.read(() -> Optional.of(reading.read(line))));
            }
            return END;
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
