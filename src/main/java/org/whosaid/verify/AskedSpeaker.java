package org.whosaid.verify;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.StoredSpeaker;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.search.name.NameLetters;
import org.whosaid.store.name.NameKey;

/**
 * Whom a question names. Immutable.
 *
 * @param written as it was asked; the kept name for the id of somebody who is kept
 * @param ids speakers of the store that it can mean; empty if there is none
 * @param keys what they are called, as {@link NameKey}s; the asked name too, unless it was an id
 * @param meant the name for a slip of which the asked one is taken; empty where it is taken as it is
 * @param partly what the question tells where it names nobody in full
 */
record AskedSpeaker(String written, Set<UUID> ids, Set<String> keys, String meant, PartialName partly) {
    AskedSpeaker {
        ids = Set.copyOf(ids);
        keys = Set.copyOf(keys);
    }

    /** Somebody whose name tells who it is. */
    AskedSpeaker(String written, Set<UUID> ids, Set<String> keys, String meant) {
        this(written, ids, keys, meant, PartialName.NONE);
    }

    /** Whether nobody who is kept can be meant: "the mayor" may be somebody. */
    boolean isUnknown() {
        return ids.isEmpty() && partly.isEmpty();
    }

    boolean isMisspelt() {
        return !meant.isEmpty();
    }

    /**
     * Whether a quote is theirs.
     *
     * @param profile of the quote's speaker across all documents; needed only for {@link #partly}
     */
    SpeakerMatch match(StoredQuote quote, Optional<StoredSpeaker> profile) {
        SpeakerAnswer answer = quote.answer();
        Optional<UUID> known = quote.speaker().map(SpeakerReference::id);
        if (known.filter(ids::contains).isPresent()) {
            return SpeakerMatch.SAME;
        }
        if (known.isEmpty() && answer.name() != null && isCalled(answer.name())) {
            return SpeakerMatch.SAME;
        }
        if (answer.candidates().stream().anyMatch(this::isCalled)) {
            return SpeakerMatch.UNCERTAIN;
        }
        boolean isOpen = known.isEmpty() && answer.candidates().isEmpty() && tellsNobody(answer);
        return isOpen || partly.isThatOf(answer, profile) ? SpeakerMatch.UNCERTAIN : SpeakerMatch.OTHER;
    }

    private static boolean tellsNobody(SpeakerAnswer answer) {
        return answer.name() == null
                || answer.type().equals(SpeakerType.UNKNOWN.id())
                || answer.type().equals(SpeakerType.ANONYMOUS.id());
    }

    private boolean isCalled(String name) {
        // Two who speak together have one name: "Anna Brandholm & Per Lind".
        return Stream.of(NameLetters.plain(NameKey.of(name)).split(" & "))
                .anyMatch(one -> keys.stream().anyMatch(key -> names(one, NameLetters.plain(key))));
    }

    /** Whether one is the other, or ends with it: a surname. */
    private static boolean names(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }
}
