package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.whosaid.document.AnalysedDocument;
import org.whosaid.document.StoredDocument;
import org.whosaid.document.StoredQuote;
import org.whosaid.engine.Analysis;
import org.whosaid.engine.QuoteEngine;
import org.whosaid.store.DocumentStore;
import org.whosaid.store.DocumentStore.Kept;

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
    public AnalysedDocument analyse(Article article) {
        AcceptedArticle accepted =
                check.accept(article.given().isPresent() ? article.with(List.of(NOT_KEPT)) : article);
        AnalysedDocument document = read(accepted);
        meters.count(IngestionMeters.Outcome.ANALYSED, document.quotes());
        return document;
    }

    /**
     * Reads an article and keeps it in one transaction, unless its text is kept already. That document then stays as it is.
     *
     * @throws UnusableArticle if it cannot be taken
     */
    public Kept keep(Article article) {
        AcceptedArticle accepted = check.accept(article);
        Optional<StoredDocument> known = store.findByHash(accepted.text().sha256());
        // The engine runs outside the transaction: it takes a hundred times as long.
        Kept kept = known.map(document -> new Kept(document, false)).orElseGet(() -> store.keep(read(accepted)));
        return counted(kept);
    }

    /**
     * Refuses what could not be kept either, without reading it.
     *
     * @throws UnusableArticle if the article cannot be taken
     */
    public void check(Article article) {
        check.accept(article);
    }

    /**
     * Does all that takes time, and keeps nothing yet; {@link #keepAll} does.
     *
     * @throws UnusableArticle if the article cannot be taken
     */
    public PreparedArticle prepare(Article article) {
        AcceptedArticle accepted = check.accept(article);
        return store.idOfText(accepted.text().sha256())
                .<PreparedArticle>map(PreparedArticle.Known::new)
                .orElseGet(() -> new PreparedArticle.Read(read(accepted)));
    }

    /** Keeps articles in one transaction: all or, if it fails, none. What became of each, in their order. */
    public List<KeptArticle> keepAll(List<PreparedArticle> articles) {
        List<AnalysedDocument> read =
                articles.stream().flatMap(article -> article.read().stream()).toList();
        Iterator<Kept> kept = store.keepAll(read).iterator();
        return articles.stream()
                .map(article ->
                        article.read().isPresent() ? KeptArticle.of(counted(kept.next())) : known(article.document()))
                .toList();
    }

    private Kept counted(Kept kept) {
        meters.count(
                kept.isNew() ? IngestionMeters.Outcome.KEPT : IngestionMeters.Outcome.KNOWN,
                kept.document().quotes().stream().map(StoredQuote::analysed).toList());
        return kept;
    }

    private KeptArticle known(UUID document) {
        meters.countKnown();
        return new KeptArticle(document, false);
    }

    /**
     * Deletes a document and all that is known from it alone; false if there is not one of this id.
     *
     * @param precondition throws if the document, as it is now, is not the one that was to be deleted
     */
    public boolean delete(UUID document, Consumer<StoredDocument> precondition) {
        return store.delete(document, precondition);
    }

    private AnalysedDocument read(AcceptedArticle article) {
        return article.given()
                .map(given -> GivenQuoteMapper.of(article.text(), article.metadata(), given, now()))
                .orElseGet(() -> readByEngine(article));
    }

    private AnalysedDocument readByEngine(AcceptedArticle article) {
        Analysis analysis = engine.analyse(article.text().source());
        meters.time(analysis.nanos());
        return DocumentMapper.of(article.text(), article.metadata(), analysis, now());
    }

    /** As exact as clients see it, so that the answer to POST is the answer to every later GET. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
