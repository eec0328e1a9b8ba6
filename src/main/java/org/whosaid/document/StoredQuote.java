package org.whosaid.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.attribution.QuoteKind;

/**
 * An attribution of a document as it is kept. Immutable.
 *
 * @param document where it stands
 * @param ordinal its place in the document, from 0
 * @param canonical what the same words in other articles share, see {@code store.name.CanonicalWords}
 * @param analysed what is said, and by whom
 * @param speaker across all documents; empty where the text names nobody who could be told from others
 * @param note what a person last wrote about it
 */
public record StoredQuote(
        UUID id,
        DocumentDetails document,
        int ordinal,
        String canonical,
        AnalysedQuote analysed,
        Optional<SpeakerReference> speaker,
        ReviewStatus status,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt) {
    public String words() {
        return analysed.words();
    }

    public QuoteKind kind() {
        return analysed.kind();
    }

    public List<Passage> content() {
        return analysed.content();
    }

    /** Whom the document alone names. */
    public SpeakerAnswer answer() {
        return analysed.speaker();
    }

    /** The same as somebody changed it; place and words in tables follow when it is kept. */
    public StoredQuote with(
            AnalysedQuote other, Optional<SpeakerReference> speaker, ReviewStatus status, @Nullable String note) {
        return new StoredQuote(id, document, ordinal, canonical, other, speaker, status, note, createdAt, updatedAt);
    }

    /**
     * A time for the next change. Two changes within a millisecond must not look like one: whoever follows updatedAfter, or compares
     * ETags, would miss the second.
     */
    public Instant laterThanUpdate(Instant now) {
        return now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
    }
}
