package org.whosaid.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.document.Passage;

/**
 * Finds words that are claimed for two parts of a quote. What is said, the reporting words and those that name the speaker are different
 * words, in all that the engine finds too; where the reporter interrupts, content has a span before and one after. Mutable; for one change.
 */
public final class SeparateParts {
    private final List<Part> parts = new ArrayList<>();

    /**
     * Adds a part of the quote as it is to be.
     *
     * @param given what was sent for it, if anything
     * @param passages what was read of that, or what is kept
     */
    public SeparateParts with(String member, Optional<List<GivenSpan>> given, List<Passage> passages) {
        // Where one of several spans is wrong, that is told, and which is which of the others no longer known.
        if (given.isEmpty() || given.get().size() == passages.size()) {
            parts.add(new Part(member, given.isPresent(), passages));
        }
        return this;
    }

    /** One for each span that was sent and lies over another part. */
    public List<ArticleFlaw> flaws() {
        List<ArticleFlaw> flaws = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Part before : parts.subList(0, i)) {
                Part part = parts.get(i);
                flaws.addAll(part.isGiven() ? part.over(before) : before.isGiven() ? before.over(part) : List.of());
            }
        }
        return flaws;
    }

    private record Part(String member, boolean isGiven, List<Passage> passages) {
        /** Both in text order: each is gone through once. */
        List<ArticleFlaw> over(Part other) {
            List<ArticleFlaw> flaws = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < passages.size(); i++) {
                Passage here = passages.get(i);
                while (next < other.passages.size() && other.passages.get(next).end() <= here.start()) {
                    next++;
                }
                if (next < other.passages.size() && other.passages.get(next).start() < here.end()) {
                    flaws.add(new ArticleFlaw("%s/%d".formatted(member, i), detail(other, other.passages.get(next))));
                }
            }
            return flaws;
        }

        private static String detail(Part other, Passage there) {
            return "lies over the %1$s, “%2$s”: no word is both; leave these words out, or send another %1$s with it"
                    .formatted(other.member, there.text());
        }
    }
}
