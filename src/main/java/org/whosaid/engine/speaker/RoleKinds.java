package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.LexiconResource;
import org.whosaid.engine.lexicon.WordLists;

/** By which other words somebody with a role can be called: a senator is a lawmaker, a bowler a player. Immutable. */
final class RoleKinds {
    private static final Map<String, String> SPELLINGS = WordLists.SPEAKER.pairs("role-kinds.spellings");

    /** Whom a court's reporters call the judge. */
    private static final Set<String> BENCH = Set.of("recorder", "justice", "magistrate");

    private final Map<String, Set<String>> kinds = new HashMap<>();

    private RoleKinds() {}

    /** @throws java.io.UncheckedIOException if a resource of this jar is damaged */
    static RoleKinds load() {
        RoleKinds roles = new RoleKinds();
        LexiconResource.lines("kinds.txt")
                .map(line -> line.split(" "))
                .forEach(words -> roles.kinds.put(words[0], Set.of(words)));
        BENCH.forEach(judge -> roles.kinds.merge(judge, Set.of("judge"), RoleKinds::union));
        return roles;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** One word for a role's abbreviations and spellings. */
    static String normal(String head) {
        String plain = head.startsWith("ex-") ? head.substring(3) : head;
        String singular = plain.endsWith("s.") ? plain.substring(0, plain.length() - 2) + "." : plain;
        return SPELLINGS.getOrDefault(singular, singular);
    }

    boolean isSame(String role, String head) {
        return normal(role).equals(normal(head));
    }

    /** Whether the bearer of a role can be called by this noun. */
    boolean covers(String role, String head) {
        return isSame(role, head) || kinds.getOrDefault(normal(role), Set.of()).contains(normal(head));
    }
}
