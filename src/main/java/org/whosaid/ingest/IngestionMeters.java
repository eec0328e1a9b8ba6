package org.whosaid.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.engine.StageNanos;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.text.StableName;

/** What an operator sees of the ingestion: articles by outcome, quotes by kind, seconds by stage. Thread-safe. */
@ApplicationScoped
public class IngestionMeters {
    private final MeterRegistry registry;

    IngestionMeters(MeterRegistry registry) {
        this.registry = registry;
        // All at 0 from the start: a series that appears later has no rate.
        for (Outcome outcome : Outcome.values()) {
            articles(outcome, 0);
        }
        for (QuoteKind kind : QuoteKind.values()) {
            quotes(kind, 0);
        }
    }

    /** Counts an article, and its quotes unless they were counted when it was first kept. */
    void count(Outcome outcome, List<AnalysedQuote> quotes) {
        articles(outcome, 1);
        if (outcome != Outcome.KNOWN) {
            quotes.forEach(quote -> quotes(quote.kind(), 1));
        }
    }

    /** Counts an article whose text was kept before. */
    void countKnown() {
        articles(Outcome.KNOWN, 1);
    }

    public void time(StageNanos nanos) {
        stage("marks").record(Duration.ofNanos(nanos.marks()));
        stage("encoder").record(Duration.ofNanos(nanos.encoder()));
        stage("attribution").record(Duration.ofNanos(nanos.attribution()));
        stage("speaker").record(Duration.ofNanos(nanos.speaker()));
    }

    private void articles(Outcome outcome, int amount) {
        registry.counter("whosaid.articles", "outcome", StableName.of(outcome)).increment(amount);
    }

    private void quotes(QuoteKind kind, int amount) {
        registry.counter("whosaid.quotes", "kind", StableName.of(kind)).increment(amount);
    }

    private Timer stage(String name) {
        return registry.timer("whosaid.stage", "stage", name);
    }

    /** What became of an article. */
    enum Outcome {
        KEPT,
        KNOWN,
        ANALYSED
    }
}
