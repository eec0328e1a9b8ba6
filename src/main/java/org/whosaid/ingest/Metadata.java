package org.whosaid.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known about an article beside its text. */
public record Metadata(
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable Instant publishedAt) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null);
}
