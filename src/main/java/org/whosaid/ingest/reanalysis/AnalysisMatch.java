package org.whosaid.ingest.reanalysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.Passage;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredQuote;

/**
 * Finds out which quotes of a new analysis are those that are kept already: by how much of their contents is the same text, the most
 * alike first. What people decided weighs more than the analysis. For one comparison.
 */
final class AnalysisMatch {
    private final List<StoredQuote> kept;
    private final List<AnalysedQuote> read;
    private final IdentityHashMap<StoredQuote, AnalysedQuote> readOf = new IdentityHashMap<>();
    private final IdentityHashMap<AnalysedQuote, StoredQuote> keptOf = new IdentityHashMap<>();

    private AnalysisMatch(List<StoredQuote> kept, List<AnalysedQuote> read) {
        this.kept = kept;
        this.read = read;
    }

    /**
     * @param corrected contents that the engine had found and a person took away or changed: they do not come back
     */
    static AnalysisComparison compare(List<StoredQuote> kept, List<AnalysedQuote> read, List<List<Passage>> corrected) {
        AnalysisMatch match = new AnalysisMatch(kept, read);
        match.pair();
        List<AnalysedQuote> added = read.stream()
                .filter(quote -> !match.keptOf.containsKey(quote) && !match.isDecided(quote, corrected))
                .toList();
        return match.comparison(added);
    }

    private void pair() {
        List<Pair> pairs = new ArrayList<>();
        for (StoredQuote old : kept) {
            for (AnalysedQuote quote : read) {
                int shared = ContentOverlap.of(old.content(), quote.content());
                if (shared > 0 && (isOpen(old) || holds(old, quote.content(), shared))) {
                    pairs.add(new Pair(old, quote, ContentOverlap.likeness(old.content(), quote.content(), shared)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (!readOf.containsKey(pair.kept()) && !keptOf.containsKey(pair.read())) {
                readOf.put(pair.kept(), pair.read());
                keptOf.put(pair.read(), pair.kept());
            }
        }
    }

    private boolean isDecided(AnalysedQuote quote, List<List<Passage>> corrected) {
        return kept.stream()
                        .anyMatch(old -> !isOpen(old)
                                && holds(old, quote.content(), ContentOverlap.of(old.content(), quote.content())))
                || corrected.stream()
                        .anyMatch(content -> isMostlyIn(quote.content(), ContentOverlap.of(content, quote.content())));
    }

    private AnalysisComparison comparison(List<AnalysedQuote> added) {
        List<StoredQuote> removed = new ArrayList<>();
        List<AnalysisComparison.Match> open = new ArrayList<>();
        List<AnalysisComparison.Decided> decided = new ArrayList<>();
        for (StoredQuote quote : kept) {
            Optional<AnalysedQuote> found = Optional.ofNullable(readOf.get(quote));
            if (!isOpen(quote)) {
                decided.add(new AnalysisComparison.Decided(quote, found));
            } else if (found.isEmpty()) {
                removed.add(quote);
            } else {
                open.add(new AnalysisComparison.Match(quote, found.get()));
            }
        }
        return new AnalysisComparison(added, removed, open, decided);
    }

    private static boolean isOpen(StoredQuote quote) {
        return quote.status() == ReviewStatus.UNREVIEWED;
    }

    /**
     * Whether what a person decided about a quote holds for content that shares this many characters with it. A rejected fragment says
     * nothing against a longer statement around it; of words that a person has given to somebody, no part is another quote.
     */
    private static boolean holds(StoredQuote decided, List<Passage> content, int shared) {
        return isMostlyIn(content, shared)
                || (decided.status() != ReviewStatus.REJECTED && isMostlyIn(decided.content(), shared));
    }

    private static boolean isMostlyIn(List<Passage> content, int shared) {
        return shared > 0 && 2 * shared >= ContentOverlap.length(content);
    }

    /**
     * Two that may be the same.
     *
     * @param likeness 0 to 1
     */
    private record Pair(StoredQuote kept, AnalysedQuote read, double likeness) {}
}
