package org.whosaid.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known about an article beside its text. */
public record ArticleMetadata(
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable Instant publishedAt) {
    /** Nothing is known. */
    public static final ArticleMetadata NONE = new ArticleMetadata(null, null, null, null, null);
}
