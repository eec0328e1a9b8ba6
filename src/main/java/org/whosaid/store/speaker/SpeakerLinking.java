package org.whosaid.store.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.whosaid.store.entity.DocumentEntity;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.name.PersonName;
import org.whosaid.store.speaker.SpeakerProfiles.Bearer;

/**
 * Gives the speakers that a document names to those whom the store knows, and makes those whom it does not. Runs in the transaction
 * that keeps the document. Thread-safe.
 */
@ApplicationScoped
public class SpeakerLinking {
    private final SpeakerRepository speakers;
    private final SpeakerProfiles profiles;
    private final SpeakerTree tree;
    private final SpeakerLocks locks;
    private final ReferenceRepository references;
    private final MergeSuggestions suggestions;

    SpeakerLinking(
            SpeakerRepository speakers,
            SpeakerProfiles profiles,
            SpeakerTree tree,
            SpeakerLocks locks,
            ReferenceRepository references,
            MergeSuggestions suggestions) {
        this.speakers = speakers;
        this.profiles = profiles;
        this.tree = tree;
        this.locks = locks;
        this.references = references;
        this.suggestions = suggestions;
    }

    /** Sets the speakers of a document's quotes, and adds to the speakers what the document tells of them. */
    public void link(DocumentEntity document, List<QuoteEntity> quotes, Instant now) {
        PublicationContext circumstances = PublicationContext.of(document);
        NavigableMap<NamedSpeaker, NamedSpeaker> named = new TreeMap<>();
        for (QuoteEntity quote : quotes) {
            NamedSpeaker.in(quote.answer)
                    .ifPresent(speaker -> named.computeIfAbsent(speaker, s -> s).add(quote.answer));
        }
        if (named.isEmpty()) {
            return;
        }
        locks.articles();
        Map<NamedSpeaker, Sought> linked = find(named.keySet(), circumstances, now);
        learn(linked.values(), circumstances);
        for (QuoteEntity quote : quotes) {
            NamedSpeaker.in(quote.answer).map(linked::get).ifPresent(sought -> give(quote, sought));
        }
    }

    private void give(QuoteEntity quote, Sought sought) {
        quote.speaker = speakers.findById(sought.survivor);
        quote.linkedId = sought.speaker.equals(sought.survivor) ? null : sought.speaker;
    }

    private Map<NamedSpeaker, Sought> find(
            Collection<NamedSpeaker> named, PublicationContext circumstances, Instant now) {
        List<Sought> sought = named.stream()
                .map(speaker -> new Sought(speaker, references.meant(speaker, circumstances)))
                .toList();
        Set<String> keys = new HashSet<>();
        sought.forEach(each -> keys.addAll(each.keys()));
        locks.names(keys);
        List<Bearer> bearers = new ArrayList<>(profiles.bearing(keys));
        Set<UUID> ids = new HashSet<>();
        bearers.forEach(bearer -> ids.addAll(List.of(bearer.id(), bearer.survivor())));
        for (Sought each : sought) {
            each.identified = each.reference.flatMap(person -> profiles.identified(person.scheme(), person.id()));
            each.identified.ifPresent(id -> ids.addAll(List.of(id, tree.survivorOf(id))));
        }
        Collection<UUID> there = locks.use(ids);
        bearers.removeIf(bearer -> !there.contains(bearer.id()) || !there.contains(bearer.survivor()));
        SpeakerChoosing choosing = new SpeakerChoosing(bearers, profiles.of(there));
        Map<NamedSpeaker, Sought> linked = new TreeMap<>();
        for (Sought each : sought) {
            choose(each, choosing, circumstances, there);
            linked.put(each.named, each);
        }
        addNew(linked.values(), now);
        return linked;
    }

    private void choose(
            Sought sought, SpeakerChoosing choosing, PublicationContext circumstances, Collection<UUID> there) {
        SpeakerLinkEvidence evidence = new SpeakerLinkEvidence(sought.named, circumstances, sought.reference);
        sought.identified
                .filter(there::contains)
                .or(() -> choosing.choose(sought.named, evidence, sought.keys()))
                .ifPresentOrElse(
                        id -> {
                            sought.speaker = id;
                            sought.survivor = tree.survivorOf(id);
                        },
                        () -> sought.isNew = true);
    }

    /** Two that the engine took for two, but that the reference list knows as one, are made once. */
    private void addNew(Collection<Sought> linked, Instant now) {
        Map<String, UUID> added = new HashMap<>();
        linked.stream().filter(sought -> sought.isNew).forEach(sought -> {
            String key = sought.named.type() + ' ' + NameKey.of(sought.name());
            sought.speaker = added.computeIfAbsent(key, k -> speakers.add(sought.name(), sought.named.type(), now));
            sought.survivor = sought.speaker;
        });
    }

    // All rows of one speaker after those of the other, in the order of ids: two articles that share several speakers
    // cannot wait for each other.
    private void learn(Collection<Sought> linked, PublicationContext circumstances) {
        NavigableMap<UUID, List<Sought>> bySpeaker = new TreeMap<>();
        for (Sought sought : linked) {
            Stream.of(sought.speaker, sought.survivor)
                    .distinct()
                    .forEach(id -> bySpeaker
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(sought));
        }
        Set<UUID> toCompare = new HashSet<>();
        bySpeaker.forEach((id, all) -> {
            boolean hasNewName = false;
            for (Sought sought : all) {
                hasNewName |= speakers.learn(id, sought.speaker, sought.named, circumstances);
                if (id.equals(sought.speaker)) {
                    sought.reference.ifPresent(person -> speakers.identify(id, person));
                    hasNewName |= sought.isNew;
                }
            }
            if (hasNewName) {
                toCompare.add(id);
            }
        });
        suggestions.suggest(toCompare);
    }

    /** A speaker whom a document names, and whom it turns out to be. Mutable; for one document. */
    private static final class Sought {
        final NamedSpeaker named;
        final Optional<ReferencePerson> reference;
        Optional<UUID> identified = Optional.empty();
        boolean isNew;
        UUID speaker = new UUID(0, 0);
        UUID survivor = new UUID(0, 0);

        Sought(NamedSpeaker named, Optional<ReferencePerson> reference) {
            this.named = named;
            this.reference = reference;
        }

        /** The fullest that is known. */
        String name() {
            return reference.map(ReferencePerson::name).orElse(named.name());
        }

        Set<String> keys() {
            Set<String> keys = new HashSet<>(Set.of(NameKey.of(name())));
            if (reference.isEmpty() || !PersonName.of(named.key()).isSingle()) {
                keys.add(named.key());
            }
            return keys;
        }
    }
}
