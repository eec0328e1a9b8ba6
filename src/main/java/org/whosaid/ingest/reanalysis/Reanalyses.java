package org.whosaid.ingest.reanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.SourceText;
import org.whosaid.ingest.Article;
import org.whosaid.ingest.ArticleMetadata;
import org.whosaid.ingest.DocumentMapper;
import org.whosaid.ingest.IngestionMeters;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.StoredDocument;
import org.whosaid.store.entity.DocumentEntity;

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

    /** What another analysis changes in a document; empty if there is none of this id. */
    public Optional<ReanalysisReport> preview(UUID document) {
        return read(document).flatMap(reading -> replacement.preview(document, reading));
    }

    /** Replaces what the engine had found in a document, except where a person has decided; empty if there is none of this id. */
    public Optional<ReanalysisReport> apply(UUID document, String actor) {
        return read(document).flatMap(reading -> replacement.apply(document, reading, actor));
    }

    // Outside of any transaction: the engine takes a hundred times as long.
    private Optional<StoredDocument> read(UUID id) {
        return store.find(id).map(stored -> {
            DocumentEntity document = stored.document();
            Analysis analysis = engine.analyse(SourceText.of(document.text));
            meters.time(analysis.nanos());
            Article article =
                    new Article(document.text, document.origin, ArticleMetadata.NONE, Optional.empty(), List.of());
            return DocumentMapper.of(article, analysis, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        });
    }
}
