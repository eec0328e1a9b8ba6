package org.whosaid.document.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people can decide about a speaker, as it was or is. Immutable.
 *
 * @param aliases without the name itself; those of merged speakers included
 * @param externalIds by their schemes; the speaker's own
 * @param mergedInto null where it is nobody
 */
public record SpeakerState(
        String name,
        String type,
        List<String> aliases,
        List<String> roles,
        Map<String, String> externalIds,
        @Nullable UUID mergedInto) {
    public SpeakerState {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        externalIds = Map.copyOf(externalIds);
    }
}
