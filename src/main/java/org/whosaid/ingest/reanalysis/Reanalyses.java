package org.whosaid.ingest.reanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.ArticleText;
import org.whosaid.document.DocumentDetails;
import org.whosaid.document.StoredDocument;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.SourceText;
import org.whosaid.ingest.DocumentMapper;
import org.whosaid.ingest.IngestionMeters;
import org.whosaid.store.DocumentStore;

/** Reads kept documents again, with the engine that is loaded now. Thread-safe. */
@ApplicationScoped
public class Reanalyses {
    private final QuoteEngine engine;
    private final DocumentStore store;
    private final AnalysisReplacement replacement;
    private final IngestionMeters meters;

    Reanalyses(QuoteEngine engine, DocumentStore store, AnalysisReplacement replacement, IngestionMeters meters) {
        this.engine = engine;
        this.store = store;
        this.replacement = replacement;
        this.meters = meters;
    }

    /** What another analysis changes in a document; empty if there is not one of this id. */
    public Optional<ReanalysisReport> preview(UUID document) {
        return store.find(document).map(stored -> replacement.preview(stored.details(), analysed(stored)));
    }

    /** Replaces what the engine had found in a document, except where a person has decided; empty if there is not one of this id. */
    public Optional<ReanalysisReport> apply(UUID document, String actor) {
        return store.find(document).flatMap(stored -> replacement.apply(document, analysed(stored), actor));
    }

    // Outside of any transaction: the engine takes a hundred times as long.
    private AnalysedDocument analysed(StoredDocument stored) {
        DocumentDetails details = stored.details();
        ArticleText text = new ArticleText(
                SourceText.of(stored.text()), details.origin(), details.textSha256(), details.textLength());
        Analysis analysis = engine.analyse(text.source());
        meters.time(analysis.nanos());
        return DocumentMapper.of(
                text, details.metadata(), analysis, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
