package org.whosaid.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where candidates are looked for.
 *
 * @param speakers whose quotes come first; others come too
 */
record Scope(Set<UUID> speakers, Optional<Instant> from, Optional<Instant> before) {
    Scope {
        speakers = Set.copyOf(speakers);
    }
}
