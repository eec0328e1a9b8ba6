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
import org.whosaid.document.ArticleMetadata;
import org.whosaid.document.SpeakerAnswer;
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

    /** Reads whom a document names, without a lock. */
    public DocumentSpeakers read(ArticleMetadata metadata, Instant keptAt, Collection<SpeakerAnswer> answers) {
        PublicationContext context = PublicationContext.of(metadata, keptAt);
        NavigableMap<NamedSpeaker, NamedSpeaker> named = new TreeMap<>();
        for (SpeakerAnswer answer : answers) {
            NamedSpeaker.in(answer)
                    .ifPresent(speaker -> named.computeIfAbsent(speaker, s -> s).add(answer));
        }
        return new DocumentSpeakers(
                context,
                named.keySet().stream()
                        .map(speaker -> new Sought(speaker, references.meant(speaker, context)))
                        .toList());
    }

    /**
     * Takes the names of several documents at once, before the first of them is linked: two batches that share names in another order
     * would wait for each other for ever.
     */
    public void lockNames(Collection<DocumentSpeakers> documents) {
        Set<String> keys = new HashSet<>();
        documents.forEach(document -> document.sought().forEach(sought -> keys.addAll(sought.keys())));
        if (!keys.isEmpty()) {
            locks.articles();
            locks.names(keys);
        }
    }

    /**
     * Finds or makes the speakers whom one document names, and adds to them what the document tells. Each document is linked by itself,
     * with its own publisher and date: whom an earlier one of a batch has made, the next one finds. After {@link #lockNames}.
     */
    public SpeakerLinks link(DocumentSpeakers document, Instant now) {
        if (document.sought().isEmpty()) {
            return new SpeakerLinks(Map.of());
        }
        find(document, now);
        learn(document);
        Map<NamedSpeaker, SpeakerLink> links = new HashMap<>();
        document.sought().forEach(sought -> links.put(sought.named, new SpeakerLink(sought.speaker, sought.survivor)));
        return new SpeakerLinks(links);
    }

    private void find(DocumentSpeakers document, Instant now) {
        Set<String> keys = new HashSet<>();
        document.sought().forEach(each -> keys.addAll(each.keys()));
        List<Bearer> bearers = new ArrayList<>(profiles.bearing(keys));
        Set<UUID> ids = new HashSet<>();
        bearers.forEach(bearer -> ids.addAll(List.of(bearer.id(), bearer.survivor())));
        for (Sought each : document.sought()) {
            each.identified = each.reference.flatMap(person -> profiles.identified(person.scheme(), person.id()));
            each.identified.ifPresent(id -> ids.addAll(List.of(id, tree.survivorOf(id))));
        }
        Collection<UUID> there = locks.use(ids);
        bearers.removeIf(bearer -> !there.contains(bearer.id()) || !there.contains(bearer.survivor()));
        SpeakerChoosing choosing = new SpeakerChoosing(bearers, profiles.of(there));
        document.sought().forEach(each -> choose(each, choosing, document.context(), there));
        addNew(document.sought(), now);
    }

    private void choose(Sought sought, SpeakerChoosing choosing, PublicationContext context, Collection<UUID> there) {
        SpeakerLinkEvidence evidence = new SpeakerLinkEvidence(sought.named, context, sought.reference);
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
    private void learn(DocumentSpeakers document) {
        NavigableMap<UUID, List<Sought>> bySpeaker = new TreeMap<>();
        for (Sought sought : document.sought()) {
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
                hasNewName |= speakers.learn(id, sought.speaker, sought.named, document.context());
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

    /** Whom one document names. Filled while it is linked; for one thread. */
    public static final class DocumentSpeakers {
        private final PublicationContext context;
        private final List<Sought> sought;

        private DocumentSpeakers(PublicationContext context, List<Sought> sought) {
            this.context = context;
            this.sought = List.copyOf(sought);
        }

        private PublicationContext context() {
            return context;
        }

        private List<Sought> sought() {
            return sought;
        }
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
