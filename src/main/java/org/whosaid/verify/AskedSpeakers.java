package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.search.name.NameBearers;
import org.whosaid.search.name.SpeakerNames;
import org.whosaid.search.quote.SpeakerChoice;
import org.whosaid.store.SpeakerStore;
import org.whosaid.store.name.NameKey;

/** Finds whom a question can mean. Thread-safe; needs a transaction. */
@ApplicationScoped
class AskedSpeakers {
    /** A surname that more people have tells nobody from others by name. */
    private static final int MOST_NAMES = 50;

    private final SpeakerNames names;
    private final MisspeltNames misspelt;
    private final PartialNames partial;
    private final SpeakerStore speakers;

    AskedSpeakers(SpeakerNames names, MisspeltNames misspelt, PartialNames partial, SpeakerStore speakers) {
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
        List<StoredSpeaker> found = kept(names.existing(id).stream().toList());
        String name = found.stream().map(StoredSpeaker::name).findFirst().orElse(written);
        Set<UUID> ids = found.stream().map(StoredSpeaker::id).collect(Collectors.toSet());
        return new AskedSpeaker(name, ids, keys(found), "");
    }

    private AskedSpeaker named(String written, String name) {
        NameBearers bearers = names.bearers(name);
        boolean isMisspelt = bearers.ids().isEmpty();
        Collection<UUID> ids = isMisspelt ? misspelt.meant(name) : bearers.ids();
        List<StoredSpeaker> found = ids.size() > MOST_NAMES ? List.of() : kept(ids);
        Set<String> keys = keys(found);
        keys.add(NameKey.of(name));
        keys.add(bearers.key());
        String meant = isMisspelt ? meant(found) : "";
        PartialName partly = meant.isEmpty() ? partial.of(name) : PartialName.NONE;
        return new AskedSpeaker(written, new HashSet<>(ids), keys, meant, partly);
    }

    private List<StoredSpeaker> kept(Collection<UUID> ids) {
        return speakers.withIds(List.copyOf(ids));
    }

    /** The speakers of quotes, as far as the question needs to know more of them than their ids. */
    Map<UUID, StoredSpeaker> profiles(@Nullable AskedSpeaker asked, List<PrintedQuote> quotes) {
        if (asked == null || asked.partly().isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = quotes.stream()
                .flatMap(printed -> printed.quote().speaker().stream())
                .map(SpeakerReference::id)
                .distinct()
                .toList();
        return kept(ids).stream().collect(Collectors.toMap(StoredSpeaker::id, Function.identity()));
    }

    private static Set<String> keys(List<StoredSpeaker> speakers) {
        Set<String> keys = new HashSet<>();
        for (StoredSpeaker speaker : speakers) {
            keys.add(speaker.nameKey());
            speaker.aliases().forEach(alias -> keys.add(alias.key()));
        }
        return keys;
    }

    private static String meant(List<StoredSpeaker> speakers) {
        return speakers.stream().map(StoredSpeaker::name).distinct().sorted().collect(Collectors.joining(" or "));
    }
}
