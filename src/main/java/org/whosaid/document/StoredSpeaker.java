package org.whosaid.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whosaid.engine.speaker.SpeakerType;

/**
 * A person or an organisation that speaks in one or more documents, as kept. Immutable.
 *
 * @param nameKey the name as it is compared, see {@code store.name.NameKey}
 * @param aliases other forms of the name, by name
 * @param externalIds the ids of official lists and of Wikidata, by their schemes
 * @param mergedInto whom a person says that this one is; its id goes on answering
 */
public record StoredSpeaker(
        UUID id,
        String name,
        String nameKey,
        SpeakerType type,
        List<Alias> aliases,
        List<String> roles,
        Map<String, String> externalIds,
        @Nullable UUID mergedInto,
        Instant createdAt,
        Instant updatedAt) {
    public StoredSpeaker {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        externalIds = Map.copyOf(externalIds);
    }

    /** Another form of the name, and how it is compared. */
    public record Alias(String name, String key) {}

    /** The aliases that are not the name itself. */
    public List<String> otherNames() {
        return aliases.stream()
                .filter(alias -> !alias.key().equals(nameKey))
                .map(Alias::name)
                .toList();
    }

    public SpeakerReference reference() {
        return new SpeakerReference(id, name, type);
    }
}
