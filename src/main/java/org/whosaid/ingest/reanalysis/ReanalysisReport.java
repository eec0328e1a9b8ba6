package org.whosaid.ingest.reanalysis;

import java.util.List;
import java.util.UUID;
import org.whosaid.engine.EngineVersion;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.QuoteState;
import org.whosaid.store.entity.ReviewStatus;

/**
 * What another analysis of a document changes, or would change.
 *
 * @param dryRun true if nothing was written
 * @param added with ids only if they were written
 * @param kept on which a person has decided
 * @param unchanged how many quotes without a decision stay as they are
 */
public record ReanalysisReport(
        UUID document,
        boolean dryRun,
        EngineVersion before,
        EngineVersion after,
        List<QuoteEntity> added,
        List<QuoteEntity> removed,
        List<Changed> changed,
        List<Kept> kept,
        int unchanged) {
    public ReanalysisReport {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
    }

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
