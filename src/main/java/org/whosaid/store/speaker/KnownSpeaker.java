package org.whosaid.store.speaker;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the store knows of a speaker, those merged into it included: what speaks for or against another document's naming the same.
 * Immutable.
 *
 * @param publishers in lower case
 * @param countries of the addresses where they were quoted
 * @param firstSeen empty where no quote is kept
 * @param externalIds by their schemes
 */
record KnownSpeaker(
        UUID id,
        String nameKey,
        String type,
        Set<String> roles,
        Set<String> publishers,
        Set<String> countries,
        Optional<Instant> firstSeen,
        Optional<Instant> lastSeen,
        Map<String, String> externalIds) {
    KnownSpeaker {
        roles = Set.copyOf(roles);
        publishers = Set.copyOf(publishers);
        countries = Set.copyOf(countries);
        externalIds = Map.copyOf(externalIds);
    }
}
