package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.whosaid.search.name.NameBearers;
import org.whosaid.search.name.SpeakerNames;
import org.whosaid.search.quote.SpeakerChoice;
import org.whosaid.store.entity.SpeakerEntity;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.speaker.SpeakerRepository;

/** Finds whom a question can mean. Thread-safe; needs a transaction. */
@ApplicationScoped
class AskedSpeakers {
    /** A surname that more people have tells nobody from others by name. */
    private static final int MOST_NAMES = 50;

    private final SpeakerNames names;
    private final MisspeltNames misspelt;
    private final PartialNames partial;
    private final SpeakerRepository speakers;

    AskedSpeakers(SpeakerNames names, MisspeltNames misspelt, PartialNames partial, SpeakerRepository speakers) {
        this.names = names;
        this.misspelt = misspelt;
        this.partial = partial;
        this.speakers = speakers;
    }

    AskedSpeaker find(VerificationQuestion.Asked asked) {
        return asked.choice() instanceof SpeakerChoice.ByName byName
                ? named(asked.written(), byName.name())
                : withId(asked.written(), ((SpeakerChoice.ById) asked.choice()).id());
    }

    /** The id of a merged speaker means the one into whom it was merged. */
    private AskedSpeaker withId(String written, UUID id) {
        List<SpeakerEntity> found = kept(names.existing(id).stream().toList());
        String name = found.stream().map(speaker -> speaker.name).findFirst().orElse(written);
        Set<UUID> ids = found.stream().map(speaker -> speaker.id).collect(Collectors.toSet());
        return new AskedSpeaker(name, ids, keys(found), "");
    }

    private AskedSpeaker named(String written, String name) {
        NameBearers bearers = names.bearers(name);
        boolean isMisspelt = bearers.ids().isEmpty();
        Collection<UUID> ids = isMisspelt ? misspelt.meant(name) : bearers.ids();
        List<SpeakerEntity> found = ids.size() > MOST_NAMES ? List.of() : kept(ids);
        Set<String> keys = keys(found);
        keys.add(NameKey.of(name));
        keys.add(bearers.key());
        String meant = isMisspelt ? meant(found) : "";
        PartialName partly = meant.isEmpty() ? partial.of(name) : PartialName.NONE;
        return new AskedSpeaker(written, new HashSet<>(ids), keys, meant, partly);
    }

    private List<SpeakerEntity> kept(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : speakers.list("id in ?1", ids);
    }

    private static Set<String> keys(List<SpeakerEntity> speakers) {
        Set<String> keys = new HashSet<>();
        for (SpeakerEntity speaker : speakers) {
            keys.add(speaker.nameKey);
            speaker.aliases.forEach(alias -> keys.add(alias.aliasKey));
        }
        return keys;
    }

    private static String meant(List<SpeakerEntity> speakers) {
        return speakers.stream()
                .map(speaker -> speaker.name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
