package org.whosaid.page.read;

import java.util.Optional;
import java.util.UUID;
import org.whosaid.page.PageProblems.ProblemPage;
import org.whosaid.store.DocumentStore.Kept;

/**
 * What became of a file.
 *
 * @param document empty where it was refused
 * @param isNew false if the same text was kept before
 */
public record FileOutcome(
        String name, Optional<UUID> document, boolean isNew, int quotes, Optional<ProblemPage> problem) {
    static FileOutcome kept(String name, Kept kept) {
        return new FileOutcome(
                name,
                Optional.of(kept.document().details().id()),
                kept.isNew(),
                kept.document().quotes().size(),
                Optional.empty());
    }

    static FileOutcome refused(String name, ProblemPage problem) {
        return new FileOutcome(name, Optional.empty(), false, 0, Optional.of(problem));
    }
}
