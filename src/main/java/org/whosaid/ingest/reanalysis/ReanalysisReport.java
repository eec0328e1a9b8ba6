package org.whosaid.ingest.reanalysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.history.QuoteState;
import org.whosaid.engine.EngineVersion;

/**
 * What another analysis of a document changes, or would change.
 *
 * @param dryRun true if nothing was written
 * @param kept on which a person has decided
 * @param unchanged how many quotes without a decision stay as they are
 */
public record ReanalysisReport(
        UUID document,
        boolean dryRun,
        EngineVersion before,
        EngineVersion after,
        List<Added> added,
        List<StoredQuote> removed,
        List<Changed> changed,
        List<Kept> kept,
        int unchanged) {
    public ReanalysisReport {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
    }

    /** Whether the document is not as it was. */
    boolean isNews() {
        return !changed.isEmpty() || !added.isEmpty() || !removed.isEmpty() || !before.equals(after);
    }

    /**
     * A quote that nobody had found before.
     *
     * @param stored empty if nothing was written
     */
    public record Added(Optional<StoredQuote> stored, AnalysedQuote analysed) {}

    /**
     * A quote that the engine now reads differently.
     *
     * @param members which of its members are different
     */
    public record Changed(UUID id, List<String> members, QuoteState before, QuoteState after) {
        public Changed {
            members = List.copyOf(members);
        }
    }

    /**
     * A quote on which a person has decided.
     *
     * @param agrees whether the engine now says the same
     */
    public record Kept(UUID id, ReviewStatus status, String words, boolean agrees) {}
}
