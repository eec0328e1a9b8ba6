package org.whosaid.ingest.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.whosaid.ingest.Ingestion;

/**
 * Keeps many articles, one a line. Each is kept once however often its line comes, by the hash of its text: whatever ends an import
 * half-way, the same import again completes it. Thread-safe.
 */
@ApplicationScoped
public class ArticleImport {
    private final Ingestion ingestion;
    private final LineCodec codec;
    private final ImportThreads threads;
    private final ImportLimits limits;

    ArticleImport(Ingestion ingestion, LineCodec codec, ImportThreads threads, ImportLimits limits) {
        this.ingestion = ingestion;
        this.codec = codec;
        this.threads = threads;
        this.limits = limits;
    }

    /**
     * Works on all lines and returns when the last outcome is told. Reads on only as fast as articles are kept.
     *
     * @throws IOException if lines cannot be read or outcomes not be told; what was kept till then stays
     */
    public void run(LineSource lines, OutcomeSink sink) throws IOException {
        try {
            new ImportRun(new LineReading(ingestion, codec, limits.lineBytes()), threads, limits).run(lines, sink);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
