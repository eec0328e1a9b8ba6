package org.whosaid.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.whosaid.document.ArticleMetadata;
import org.whosaid.store.DocumentStore.Kept;

/** The article that a new service has, so that there is something to look at. */
@ApplicationScoped
public class SeedArticle {
    private static final String ARTICLE = "/seeds/article.txt";

    private final Ingestion ingestion;

    SeedArticle(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    /** Keeps the seed article, unless it is kept already. */
    public Kept load() {
        return ingestion.keep(Article.ofText(article(), ArticleMetadata.NONE));
    }

    /** The seed article's text as it is. */
    public static String article() {
        try (InputStream resource = SeedArticle.class.getResourceAsStream(ARTICLE)) {
            if (resource == null) {
                throw new IllegalStateException(ARTICLE + " is missing from the class path");
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
