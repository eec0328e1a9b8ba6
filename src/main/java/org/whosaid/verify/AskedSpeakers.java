package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final SpeakerRepository speakers;

    AskedSpeakers(SpeakerNames names, SpeakerRepository speakers) {
        this.names = names;
        this.speakers = speakers;
    }

    AskedSpeaker find(Question.Asked asked) {
        Set<String> keys = new HashSet<>();
        List<UUID> ids;
        if (asked.choice() instanceof SpeakerChoice.ByName byName) {
            ids = names.named(byName.name());
            keys.add(NameKey.of(byName.name()));
        } else {
            ids = List.of(((SpeakerChoice.ById) asked.choice()).id());
        }
        List<SpeakerEntity> found = ids.size() > MOST_NAMES ? List.of() : speakers.list("id in ?1", ids);
        for (SpeakerEntity speaker : found) {
            keys.add(speaker.nameKey);
            speaker.aliases.forEach(alias -> keys.add(alias.aliasKey));
        }
        boolean isKnown = ids.size() > MOST_NAMES || !found.isEmpty();
        return new AskedSpeaker(asked.written(), isKnown ? new HashSet<>(ids) : Set.of(), keys);
    }
}
