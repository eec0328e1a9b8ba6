package org.whosaid.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.whosaid.engine.EngineVersion;

/**
 * A kept document without its text and quotes. Immutable.
 *
 * @param textLength in code points
 * @param engine what made its latest analysis
 * @param warnings irregularities of the text that belong to no quote
 */
public record DocumentDetails(
        UUID id,
        String textSha256,
        int textLength,
        TextOrigin origin,
        ArticleMetadata metadata,
        EngineVersion engine,
        List<TextWarning> warnings,
        Instant createdAt,
        Instant analysedAt) {
    public DocumentDetails {
        warnings = List.copyOf(warnings);
    }

    /** When it was published; where that is not known, when it was kept. */
    public Instant saidAt() {
        Instant published = metadata.publishedAt();
        return published == null ? createdAt : published;
    }
}
