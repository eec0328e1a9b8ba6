package org.whosaid.store.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.engine.speaker.SpeakerType;

/**
 * What a person wants to be otherwise; what is empty stays. Immutable.
 *
 * @param externalIds by their schemes; an empty one is taken away
 */
public record SpeakerChange(
        Optional<String> name,
        Optional<SpeakerType> type,
        List<String> newAliases,
        List<String> goneAliases,
        List<String> newRoles,
        List<String> goneRoles,
        Map<String, Optional<String>> externalIds) {
    public SpeakerChange {
        newAliases = List.copyOf(newAliases);
        goneAliases = List.copyOf(goneAliases);
        newRoles = List.copyOf(newRoles);
        goneRoles = List.copyOf(goneRoles);
        externalIds = Map.copyOf(externalIds);
    }

    /** Whether nothing shall be otherwise. */
    public boolean isEmpty() {
        return name.isEmpty()
                && type.isEmpty()
                && newAliases.isEmpty()
                && goneAliases.isEmpty()
                && newRoles.isEmpty()
                && goneRoles.isEmpty()
                && externalIds.isEmpty();
    }
}
