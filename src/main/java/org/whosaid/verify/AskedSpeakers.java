package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.whosaid.search.SpeakerChoice;
import org.whosaid.search.SpeakerNames;
import org.whosaid.store.NameKey;
import org.whosaid.store.SpeakerEntity;
import org.whosaid.store.SpeakerRepository;

/** Finds whom a question can mean. Thread-safe; needs a transaction. */
@ApplicationScoped
class AskedSpeakers {
    /** A surname that more people have tells nobody from others by name. */
    private static final int MOST_NAMES = 50;

    private final SpeakerNames names;
    private final MisspeltNames misspelt;
    private final SpeakerRepository speakers;

    AskedSpeakers(SpeakerNames names, MisspeltNames misspelt, SpeakerRepository speakers) {
        this.names = names;
        this.misspelt = misspelt;
        this.speakers = speakers;
    }

    AskedSpeaker find(Question.Asked asked) {
        if (!(asked.choice() instanceof SpeakerChoice.ByName byName)) {
            UUID id = ((SpeakerChoice.ById) asked.choice()).id();
            return called(asked.written(), Set.of(), List.of(id), false);
        }
        Set<String> key = Set.of(NameKey.of(byName.name()));
        List<UUID> ids = names.named(byName.name());
        return ids.isEmpty()
                ? called(asked.written(), key, misspelt.meant(byName.name()), true)
                : called(asked.written(), key, ids, false);
    }

    private AskedSpeaker called(String written, Set<String> asked, Collection<UUID> ids, boolean isMisspelt) {
        List<SpeakerEntity> found = ids.size() > MOST_NAMES ? List.of() : speakers.list("id in ?1", ids);
        Set<String> keys = new HashSet<>(asked);
        for (SpeakerEntity speaker : found) {
            keys.add(speaker.nameKey);
            speaker.aliases.forEach(alias -> keys.add(alias.aliasKey));
        }
        boolean isKnown = ids.size() > MOST_NAMES || !found.isEmpty();
        List<String> meant = isMisspelt
                ? found.stream()
                        .map(speaker -> speaker.name)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return new AskedSpeaker(written, isKnown ? new HashSet<>(ids) : Set.of(), keys, String.join(" or ", meant));
    }
}
