package org.whosaid.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.whosaid.document.history.SpeakerAction;
import org.whosaid.document.history.SpeakerState;
import org.whosaid.store.decision.SpeakerChange;
import org.whosaid.store.decision.SpeakerConflict;
import org.whosaid.store.decision.SpeakerConflict.Reason;
import org.whosaid.store.speaker.MergeSuggestions;
import org.whosaid.store.speaker.SpeakerLocks;
import org.whosaid.store.speaker.SpeakerProfiles;
import org.whosaid.store.speaker.SpeakerTree;

/**
 * Carries out what people decide about speakers, each decision in one transaction, alone, and with its history. Thread-safe.
 *
 * <p>A merged speaker keeps its names, roles and ids, and its quotes remember it: so a merge can be undone exactly, also after other
 * merges, and with the quotes that came later under the merged speaker's names.
 */
@ApplicationScoped
public class SpeakerDecisions {
    private final SpeakerLocks locks;
    private final SpeakerTables tables;
    private final SpeakerProfiles profiles;
    private final SpeakerTree tree;
    private final MergeSuggestions suggestions;

    SpeakerDecisions(
            SpeakerLocks locks,
            SpeakerTables tables,
            SpeakerProfiles profiles,
            SpeakerTree tree,
            MergeSuggestions suggestions) {
        this.locks = locks;
        this.tables = tables;
        this.profiles = profiles;
        this.tree = tree;
        this.suggestions = suggestions;
    }

    /**
     * Renames a speaker, or changes what is known of it. The old name becomes an alias, so that articles go on finding the speaker.
     *
     * @param check throws what shall be thrown if the speaker is no longer as the person has seen it; runs alone, before any change
     * @throws SpeakerConflict if the speaker is merged, or an external id belongs to another
     */
    @Transactional
    public void change(UUID id, Runnable check, SpeakerChange change, String actor) {
        locks.decisions();
        SpeakerState before = unmerged(id);
        check.run();
        change.externalIds()
                .forEach((scheme, value) -> value.flatMap(given -> profiles.identified(scheme, given))
                        .filter(holder -> !holder.equals(id))
                        .ifPresent(holder -> {
                            throw new SpeakerConflict(Reason.ID_TAKEN, id, holder);
                        }));
        tables.apply(id, before, change, now());
        suggestions.suggest(Set.of(id));
        record(id, SpeakerAction.CHANGED, Optional.empty(), actor, before);
    }

    /**
     * Gives everything of one speaker to another. Once more is no change.
     *
     * @param into whom; if that one is merged, the survivor
     * @throws SpeakerConflict if they are one already, of different types, or told apart by a person or by external ids
     */
    @Transactional
    public void merge(UUID from, UUID into, String actor) {
        locks.decisions();
        mergeOne(from, into, actor);
    }

    /**
     * The same for several, all or none.
     *
     * @throws SpeakerConflict that names the one of them that cannot be merged
     */
    @Transactional
    public void mergeAll(List<UUID> from, UUID into, String actor) {
        locks.decisions();
        for (UUID one : from) {
            try {
                mergeOne(one, into, actor);
            } catch (SpeakerConflict conflict) {
                throw conflict.forTheOther();
            }
        }
    }

    private void mergeOne(UUID from, UUID into, String actor) {
        tables.expect(from, into);
        UUID survivor = tree.survivorOf(into);
        if (from.equals(survivor)) {
            throw new SpeakerConflict(Reason.SAME, from, survivor);
        }
        if (tree.survivorOf(from).equals(survivor)) {
            return;
        }
        SpeakerState before = unmerged(from);
        SpeakerState survivorBefore = tables.state(survivor);
        tree.told(from, survivor).ifPresent(told -> {
            throw new SpeakerConflict(Reason.DISTINCT, told.one(), told.other());
        });
        if (!before.type().equals(survivorBefore.type())) {
            throw new SpeakerConflict(Reason.OTHER_TYPE, from, survivor);
        }
        if (tree.hasOtherIds(from, survivor)) {
            throw new SpeakerConflict(Reason.OTHER_ID, from, survivor);
        }
        tree.merge(from, survivor, now());
        record(from, SpeakerAction.MERGED, Optional.of(survivor), actor, before);
        record(survivor, SpeakerAction.MERGED, Optional.of(from), actor, survivorBefore);
    }

    /**
     * Undoes the merge of a speaker: its quotes, names, roles and ids are its own again, and those of speakers merged into it.
     *
     * @throws SpeakerConflict if it is merged into nobody
     */
    @Transactional
    public void unmerge(UUID id, String actor) {
        locks.decisions();
        SpeakerState before = tables.state(id);
        if (before.mergedInto() == null) {
            throw new SpeakerConflict(Reason.NOT_MERGED, id, id);
        }
        UUID survivor = tree.survivorOf(id);
        SpeakerState survivorBefore = tables.state(survivor);
        tree.unmerge(id, before.mergedInto(), now());
        record(id, SpeakerAction.UNMERGED, Optional.of(survivor), actor, before);
        record(survivor, SpeakerAction.UNMERGED, Optional.of(id), actor, survivorBefore);
    }

    /**
     * Keeps two speakers apart: they are no longer suggested to be the same, and cannot be merged. Once more is no change.
     *
     * @throws SpeakerConflict if they are one, or merged into others
     */
    @Transactional
    public void distinguish(UUID one, UUID other, String actor) {
        locks.decisions();
        SpeakerState before = apart(one, other);
        SpeakerState otherBefore = tables.state(other);
        if (tables.distinguish(one, other, now())) {
            record(one, SpeakerAction.DISTINGUISHED, Optional.of(other), actor, before);
            record(other, SpeakerAction.DISTINGUISHED, Optional.of(one), actor, otherBefore);
        }
    }

    /** Takes that back; false if nobody had said so. */
    @Transactional
    public boolean undistinguish(UUID one, UUID other, String actor) {
        locks.decisions();
        SpeakerState before = tables.state(one);
        SpeakerState otherBefore = tables.state(other);
        boolean isGone = tables.undistinguish(one, other);
        if (isGone) {
            record(one, SpeakerAction.UNDISTINGUISHED, Optional.of(other), actor, before);
            record(other, SpeakerAction.UNDISTINGUISHED, Optional.of(one), actor, otherBefore);
        }
        return isGone;
    }

    private SpeakerState apart(UUID one, UUID other) {
        if (tree.survivorOf(one).equals(tree.survivorOf(other))) {
            throw new SpeakerConflict(Reason.SAME, one, other);
        }
        unmerged(other);
        return unmerged(one);
    }

    private SpeakerState unmerged(UUID id) {
        SpeakerState state = tables.state(id);
        if (state.mergedInto() != null) {
            throw new SpeakerConflict(Reason.MERGED, id, tree.survivorOf(id));
        }
        return state;
    }

    private void record(UUID id, SpeakerAction action, Optional<UUID> other, String actor, SpeakerState before) {
        tables.record(id, action, other, actor, before, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
