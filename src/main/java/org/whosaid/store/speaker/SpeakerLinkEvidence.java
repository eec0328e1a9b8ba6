package org.whosaid.store.speaker;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.whosaid.store.name.PersonName;
import org.whosaid.store.name.RoleWords;

/**
 * What speaks for and against a document's naming somebody whom the store knows under the same name.
 *
 * <p>Proof that they are two: another generation (Jr., Sr.), another middle initial, another gender in the roles, another external id, or
 * one office in two places (mayor of Leeds, mayor of Bristol) within {@link #TERM}. A baker and a Secretary General may be one person:
 * other roles alone prove nothing, nor does another country or time alone. Two of these three together do.
 */
final class SpeakerLinkEvidence {
    /** Mayors move on to other towns, but not from one year to the next. */
    static final Duration TERM = Duration.ofDays(2 * 365);

    /** A career's length: longer silence needs another sign that it is the same person. */
    static final Duration FAR_APART = Duration.ofDays(15 * 365);

    private static final int FOR_A_ROLE = 2;
    private static final int FOR_A_PUBLISHER = 1;

    private final NamedSpeaker named;
    private final PublicationContext circumstances;
    private final Optional<ReferencePerson> reference;

    SpeakerLinkEvidence(NamedSpeaker named, PublicationContext circumstances, Optional<ReferencePerson> reference) {
        this.named = named;
        this.circumstances = circumstances;
        this.reference = reference;
    }

    /** Whether something speaks against it. */
    boolean isAgainst(KnownSpeaker known) {
        return hasOtherName(known)
                || hasOtherGender(known)
                || hasOtherId(known)
                || hasOtherOffice(known)
                || weakSignsAgainst(known) >= 2;
    }

    /** How much speaks for it; 0 where nothing but the name does. */
    int support(KnownSpeaker known) {
        int role = RoleWords.isShared(named.roles(), known.roles()) ? FOR_A_ROLE : 0;
        return known.publishers().contains(circumstances.publisher()) ? role + FOR_A_PUBLISHER : role;
    }

    /** Whether the reference list knows whom the document means. */
    boolean isIdentified() {
        return reference.isPresent();
    }

    /** Whether this is the person of the reference list whom the document means. */
    private boolean isReferred(KnownSpeaker known) {
        return reference
                .filter(person -> person.id().equals(known.externalIds().get(person.scheme())))
                .isPresent();
    }

    private boolean hasOtherName(KnownSpeaker known) {
        return named.isPerson() && PersonName.of(named.key()).contradicts(PersonName.of(known.nameKey()));
    }

    private boolean hasOtherGender(KnownSpeaker known) {
        Set<String> told = new TreeSet<>();
        Stream.of(
                        RoleWords.gender(named.roles()),
                        RoleWords.gender(known.roles()),
                        reference.flatMap(ReferencePerson::gender))
                .flatMap(Optional::stream)
                .forEach(told::add);
        return told.size() > 1;
    }

    private boolean hasOtherId(KnownSpeaker known) {
        return reference
                .filter(person -> known.externalIds().containsKey(person.scheme()) && !isReferred(known))
                .isPresent();
    }

    private boolean hasOtherOffice(KnownSpeaker known) {
        Map<String, Set<String>> mine = RoleWords.places(named.roles());
        Map<String, Set<String>> theirs = RoleWords.places(known.roles());
        return distance(known).compareTo(TERM) < 0
                && mine.entrySet().stream()
                        .anyMatch(office -> theirs.containsKey(office.getKey())
                                && theirs.get(office.getKey()).stream().noneMatch(office.getValue()::contains));
    }

    private int weakSignsAgainst(KnownSpeaker known) {
        boolean otherRoles = !named.roles().isEmpty()
                && !known.roles().isEmpty()
                && !RoleWords.isShared(named.roles(), known.roles());
        boolean otherCountry = !circumstances.country().isEmpty()
                && !known.countries().isEmpty()
                && !known.countries().contains(circumstances.country());
        boolean otherTime = distance(known).compareTo(FAR_APART) > 0;
        return (otherRoles ? 1 : 0) + (otherCountry ? 1 : 0) + (otherTime ? 1 : 0);
    }

    /** Between this document and the nearest time that the speaker was quoted. */
    private Duration distance(KnownSpeaker known) {
        Instant date = circumstances.date();
        Instant first = known.firstSeen().orElse(date);
        Instant last = known.lastSeen().orElse(date);
        if (date.isBefore(first)) {
            return Duration.between(date, first);
        }
        return date.isAfter(last) ? Duration.between(last, date) : Duration.ZERO;
    }
}
