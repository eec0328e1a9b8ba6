package org.whosaid.search.group;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.StoredQuote;

/**
 * What was said once, wherever it stands.
 *
 * @param documents in how many articles; rejected quotes do not count
 * @param first the one that was published (or else kept) first
 * @param versions its wordings, that of the quote that was asked for first, then the most frequent
 */
public record QuoteGroup(long documents, StoredQuote first, List<Version> versions, List<Speaker> speakers) {
    public QuoteGroup {
        versions = List.copyOf(versions);
        speakers = List.copyOf(speakers);
    }

    /** How many quotes there are. */
    public long quotes() {
        return count(speakers);
    }

    /** Whether it is given to more than one speaker. */
    public boolean speakersDiffer() {
        return speakers.stream().filter(speaker -> speaker.id() != null).count() > 1;
    }

    /**
     * One wording, whatever its case and marks.
     *
     * @param first the one that was published (or else kept) first
     * @param likeness to the words that were asked for, 0 to 1; 1 for the same words
     * @param differences in what the meaning turns on; empty for the same words
     */
    public record Version(
            long documents,
            StoredQuote first,
            double likeness,
            Set<MeaningChange> differences,
            List<Speaker> speakers) {
        public Version {
            differences = Set.copyOf(differences);
            speakers = List.copyOf(speakers);
        }

        /** How many quotes have this wording. */
        public long quotes() {
            return count(speakers);
        }
    }

    /**
     * Whom it is given to.
     *
     * @param id and name null where the text names nobody who could be told from others
     */
    public record Speaker(@Nullable UUID id, @Nullable String name, long quotes) {}

    private static long count(List<Speaker> speakers) {
        return speakers.stream().mapToLong(Speaker::quotes).sum();
    }
}
