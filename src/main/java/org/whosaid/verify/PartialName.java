package org.whosaid.verify;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.store.name.NameKey;
import org.whosaid.store.name.RoleWords;

/**
 * What a question tells of a speaker whom it does not name in full: that may be somebody, but nobody for certain. Immutable.
 *
 * @param given a given name alone; empty if it is none
 * @param role what the words of a role alone say, as {@link RoleWords}; empty if it is none
 * @param isDetailed whether the role is said with its place or office, which a kept one may be without
 */
record PartialName(String given, Set<String> role, boolean isDetailed) {
    static final PartialName NONE = new PartialName("", Set.of(), false);

    PartialName {
        role = Set.copyOf(role);
    }

    boolean isEmpty() {
        return given.isEmpty() && role.isEmpty();
    }

    /**
     * Whether one who may have spoken here is so called, or has that role.
     *
     * @param profile of the quote's speaker across all documents
     */
    boolean isThatOf(SpeakerAnswer answer, Optional<StoredSpeaker> profile) {
        return (!given.isEmpty() && names(answer, profile).anyMatch(this::begins))
                || (!role.isEmpty() && roles(answer, profile).anyMatch(this::isRole));
    }

    private static Stream<String> names(SpeakerAnswer answer, Optional<StoredSpeaker> profile) {
        if (profile.isEmpty()) {
            return answer.candidates().stream().map(NameKey::of);
        }
        StoredSpeaker speaker = profile.get();
        return speaker.type() == SpeakerType.PERSON
                ? Stream.concat(
                        Stream.of(speaker.nameKey()), speaker.aliases().stream().map(StoredSpeaker.Alias::key))
                : Stream.of();
    }

    private static Stream<String> roles(SpeakerAnswer answer, Optional<StoredSpeaker> profile) {
        List<String> kept = profile.map(StoredSpeaker::roles).orElse(List.of());
        return Stream.of(kept, answer.roles()).flatMap(Collection::stream);
    }

    private boolean begins(String name) {
        return Stream.of(name.split(" & ")).anyMatch(one -> one.startsWith(given + " "));
    }

    private boolean isRole(String kept) {
        Set<String> words = RoleWords.of(kept);
        return words.containsAll(role) || (isDetailed && !words.isEmpty() && role.containsAll(words));
    }
}
