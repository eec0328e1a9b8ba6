package org.whosaid.ingest;

import java.util.UUID;
import org.whosaid.store.DocumentStore;

/**
 * What came of keeping an article, without all that was kept.
 *
 * @param isNew false if the same text was kept before
 */
public record KeptArticle(UUID document, boolean isNew) {
    static KeptArticle of(DocumentStore.Kept kept) {
        return new KeptArticle(kept.document().details().id(), kept.isNew());
    }
}
