package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.engine.text.Sha256;
import org.whosaid.engine.text.SourceText;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.DocumentStore.Kept;
import org.whosaid.store.StoredDocument;

/** Takes articles in: checked, read by the engine, kept. Thread-safe. */
@ApplicationScoped
public class Ingestion {
    private static final ArticleFlaw NOT_KEPT =
            new ArticleFlaw("quotes", "are for articles that are kept; here the engine finds them");

    private final QuoteEngine engine;
    private final DocumentStore store;
    private final ArticleCheck check;
    private final IngestionMeters meters;

    Ingestion(QuoteEngine engine, DocumentStore store, RequestLimits limits, IngestionMeters meters) {
        this.engine = engine;
        this.store = store;
        this.check = new ArticleCheck(limits);
        this.meters = meters;
    }

    /**
     * Reads an article and keeps nothing.
     *
     * @throws UnusableArticle if it cannot be taken, or brings its quotes along
     */
    public StoredDocument analyse(Article article) {
        check(article.given().isPresent() ? article.with(List.of(NOT_KEPT)) : article);
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
        check(article);
        Optional<StoredDocument> known = store.findByHash(Sha256.of(article.text()));
        // The engine runs outside the transaction: it takes a hundred times as long.
        Kept kept = known.map(document -> new Kept(document, false)).orElseGet(() -> store.keep(read(article)));
        return counted(kept);
    }

    /**
     * Refuses what could not be kept either, without reading it.
     *
     * @throws UnusableArticle if the article cannot be taken
     */
    public void check(Article article) {
        check.check(article);
    }

    /**
     * Does all that takes time, and keeps nothing yet; {@link #keepAll} does.
     *
     * @throws UnusableArticle if the article cannot be taken
     */
    public PreparedArticle prepare(Article article) {
        check(article);
        return store.idOfText(Sha256.of(article.text()))
                .<PreparedArticle>map(PreparedArticle.Known::new)
                .orElseGet(() -> new PreparedArticle.Read(read(article)));
    }

    /** Keeps articles in one transaction: all or, if it fails, none. What became of each, in their order. */
    public List<KeptArticle> keepAll(List<PreparedArticle> articles) {
        List<StoredDocument> read =
                articles.stream().flatMap(article -> article.read().stream()).toList();
        Iterator<Kept> kept = store.keepAll(read).iterator();
        return articles.stream()
                .map(article ->
                        article.read().isPresent() ? KeptArticle.of(counted(kept.next())) : known(article.document()))
                .toList();
    }

    private Kept counted(Kept kept) {
        meters.count(kept.isNew() ? IngestionMeters.Outcome.KEPT : IngestionMeters.Outcome.KNOWN, kept.document());
        return kept;
    }

    private KeptArticle known(UUID document) {
        meters.countKnown();
        return new KeptArticle(document, false);
    }

    /**
     * Deletes a document and all that is known from it alone; false if there is none of this id.
     *
     * @param precondition throws if the document, as it is now, is not the one that was to be deleted
     */
    public boolean delete(UUID document, Consumer<StoredDocument> precondition) {
        return store.delete(document, precondition);
    }

    private StoredDocument read(Article article) {
        return article.given()
                .map(given -> GivenReading.of(article, given, now()))
                .orElseGet(() -> readByEngine(article));
    }

    private StoredDocument readByEngine(Article article) {
        Analysis analysis = engine.analyse(SourceText.of(article.text()));
        meters.time(analysis.nanos());
        return DocumentMapper.of(article, analysis, now());
    }

    /** As exact as clients see it, so that the answer to POST is the answer to every later GET. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
