package org.whosaid.ingest.reanalysis;

import java.util.List;
import org.whosaid.document.Passage;

/** How much two contents have in common, in code points. */
final class ContentOverlap {
    private ContentOverlap() {}

    static int of(List<Passage> some, List<Passage> others) {
        int shared = 0;
        for (Passage one : some) {
            for (Passage other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    static int length(List<Passage> passages) {
        return passages.stream()
                .mapToInt(passage -> passage.end() - passage.start())
                .sum();
    }

    /** What is shared of all that either has (Jaccard): 1 for the same content, 0 for contents that do not touch. */
    static double likeness(List<Passage> some, List<Passage> others, int shared) {
        return (double) shared / (length(some) + length(others) - shared);
    }
}
