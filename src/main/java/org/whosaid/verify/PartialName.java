package org.whosaid.verify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.store.entity.QuoteEntity;
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

    /** Whether one who may have spoken here is so called, or has that role. */
    boolean isThatOf(QuoteEntity quote) {
        return (!given.isEmpty() && names(quote).anyMatch(this::begins))
                || (!role.isEmpty() && roles(quote).anyMatch(this::isRole));
    }

    private static Stream<String> names(QuoteEntity quote) {
        if (quote.speaker == null) {
            return quote.answer.candidates().stream().map(NameKey::of);
        }
        return quote.speaker.type == SpeakerType.PERSON
                ? Stream.concat(
                        Stream.of(quote.speaker.nameKey),
                        quote.speaker.aliases.stream().map(alias -> alias.aliasKey))
                : Stream.of();
    }

    private static Stream<String> roles(QuoteEntity quote) {
        List<String> kept = quote.speaker == null ? List.of() : quote.speaker.roles;
        return Stream.of(kept, quote.answer.roles()).flatMap(Collection::stream);
    }

    private boolean begins(String name) {
        return Stream.of(name.split(" & ")).anyMatch(one -> one.startsWith(given + " "));
    }

    private boolean isRole(String kept) {
        Set<String> words = RoleWords.of(kept);
        return words.containsAll(role) || (isDetailed && !words.isEmpty() && role.containsAll(words));
    }
}
