package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.Sha256;
import org.whosaid.engine.text.SourceText;
import org.whosaid.store.Store;
import org.whosaid.store.Store.Kept;
import org.whosaid.store.StoredDocument;

/** Takes articles in: checked, read by the engine, kept. Thread-safe. */
@ApplicationScoped
public class Ingestion {
    private final QuoteEngine engine;
    private final Store store;
    private final ArticleCheck check;
    private final IngestionMeters meters;

    Ingestion(QuoteEngine engine, Store store, Limits limits, IngestionMeters meters) {
        this.engine = engine;
        this.store = store;
        this.check = new ArticleCheck(limits);
        this.meters = meters;
    }

    /**
     * Reads an article and keeps nothing.
     *
     * @throws UnusableArticle if it cannot be taken
     */
    public StoredDocument analyse(Article article) {
        check.check(article);
        StoredDocument read = read(article);
        meters.count(IngestionMeters.Outcome.ANALYSED, read);
        return read;
    }

    /**
     * Reads an article and keeps it in one transaction, unless its text is kept already. That document then stays as it is.
     *
     * @throws UnusableArticle if it cannot be taken
     */
    public Kept keep(Article article) {
        check.check(article);
        Optional<StoredDocument> known = store.findByHash(Sha256.of(article.text()));
        // The engine runs outside the transaction: it takes a hundred times as long.
        Kept kept = known.map(document -> new Kept(document, false)).orElseGet(() -> store.keep(read(article)));
        meters.count(kept.isNew() ? IngestionMeters.Outcome.KEPT : IngestionMeters.Outcome.KNOWN, kept.document());
        return kept;
    }

    /** Deletes a document and all that is known from it alone; false if there is none of this id. */
    public boolean delete(UUID document) {
        return store.delete(document);
    }

    private StoredDocument read(Article article) {
        Analysis analysis = engine.analyse(SourceText.of(article.text()));
        meters.time(analysis.nanos());
        // As exact as clients see it, so that the answer to POST is the answer to every later GET.
        return Reading.of(article, analysis, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
