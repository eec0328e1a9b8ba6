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
record Scope(Set<UUID> speakers, boolean onlyTheirs, Optional<Instant> from, Optional<Instant> before) {
    Scope {
        speakers = Set.copyOf(speakers);
    }

    Scope withOnlyTheirs() {
        return new Scope(speakers, true, from, before);
    }
}
