package org.whosaid.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where candidates are looked for.
 *
 * @param speakers whose quotes come first
 * @param onlyTheirs whether others do not come at all
 */
record CandidateScope(Set<UUID> speakers, boolean onlyTheirs, Optional<Instant> from, Optional<Instant> before) {
    CandidateScope {
        speakers = Set.copyOf(speakers);
    }

    CandidateScope withOnlyTheirs() {
        return new CandidateScope(speakers, true, from, before);
    }
}
