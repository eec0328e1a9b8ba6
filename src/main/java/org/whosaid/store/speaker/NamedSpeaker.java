package org.whosaid.store.speaker;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.engine.speaker.SpeakerType;
import org.whosaid.store.name.NameKey;

/**
 * A speaker whom one document names, with all that its answers tell of them. Mutable while the answers are gathered; ordered by key and
 * type.
 */
final class NamedSpeaker implements Comparable<NamedSpeaker> {
    // Groups, unnamed sources, papers and authors have a description, not a name: two articles' "residents" are not the
    // same people.
    private static final Set<String> TOLD_APART = Set.of(SpeakerType.PERSON.id(), SpeakerType.ORGANIZATION.id());

    private final String name;
    private final String key;
    private final String type;
    private final NavigableSet<String> aliases = new TreeSet<>();
    private final NavigableSet<String> roles = new TreeSet<>();

    private NamedSpeaker(String name, String type) {
        this.name = name;
        this.key = NameKey.of(name);
        this.type = type;
    }

    /** Whom an answer names, if that is somebody who is the same in another document. */
    static Optional<NamedSpeaker> in(SpeakerAnswer answer) {
        String name = answer.name();
        return name != null && TOLD_APART.contains(answer.type()) && !isJoint(answer) && isIndexable(name)
                ? Optional.of(new NamedSpeaker(name, answer.type()))
                : Optional.empty();
    }

    // Two people who speak together are no third person.
    private static boolean isJoint(SpeakerAnswer answer) {
        return answer.type().equals(SpeakerType.PERSON.id())
                && String.valueOf(answer.name()).contains(" & ");
    }

    void add(SpeakerAnswer answer) {
        answer.aliases().stream().filter(NamedSpeaker::isIndexable).forEach(aliases::add);
        answer.roles().stream()
                .filter(role -> role.length() <= NameKey.LONGEST_NAME)
                .forEach(roles::add);
    }

    private static boolean isIndexable(String name) {
        String key = NameKey.of(name);
        return !key.isEmpty() && key.length() <= NameKey.LONGEST_NAME && name.length() <= NameKey.LONGEST_NAME;
    }

    boolean isPerson() {
        return type.equals(SpeakerType.PERSON.id());
    }

    String name() {
        return name;
    }

    String key() {
        return key;
    }

    String type() {
        return type;
    }

    NavigableSet<String> aliases() {
        return aliases;
    }

    NavigableSet<String> roles() {
        return roles;
    }

    @Override
    public int compareTo(NamedSpeaker other) {
        return Comparator.comparing(NamedSpeaker::key)
                .thenComparing(NamedSpeaker::type)
                .compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedSpeaker speaker && compareTo(speaker) == 0;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
