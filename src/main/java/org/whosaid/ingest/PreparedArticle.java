package org.whosaid.ingest;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.AnalysedDocument;

/** An article that can be kept at once: all that takes time is done. */
public sealed interface PreparedArticle {
    /** What was read and is to be kept; empty if the text is kept already. */
    Optional<AnalysedDocument> read();

    /**
     * The document that is kept already.
     *
     * @throws NoSuchElementException if there is something to be kept
     */
    UUID document();

    /** The text is kept already. */
    record Known(UUID document) implements PreparedArticle {
        @Override
        public Optional<AnalysedDocument> read() {
            return Optional.empty();
        }
    }

    /** The text is new, or was a moment ago. */
    record Read(AnalysedDocument result) implements PreparedArticle {
        @Override
        public Optional<AnalysedDocument> read() {
            return Optional.of(result);
        }

        @Override
        public UUID document() {
            throw new NoSuchElementException("not kept yet");
        }
    }
}
