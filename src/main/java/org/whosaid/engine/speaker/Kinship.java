package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Who is whose wife, brother or lawyer, and so whom "his wife" means. Filled once per call, then read. */
final class Kinship {
    private static final Map<String, Set<String>> CONVERSE = Map.ofEntries(
            Map.entry("wife", Set.of("husband", "spouse", "widower")),
            Map.entry("husband", Set.of("wife", "spouse", "widow")),
            Map.entry("mother", Set.of("son", "daughter", "child")),
            Map.entry("father", Set.of("son", "daughter", "child")),
            Map.entry("parent", Set.of("son", "daughter", "child")),
            Map.entry("son", Set.of("mother", "father", "parent")),
            Map.entry("daughter", Set.of("mother", "father", "parent")),
            Map.entry("brother", Set.of("brother", "sister", "twin", "sibling")),
            Map.entry("sister", Set.of("brother", "sister", "twin", "sibling")),
            Map.entry("twin", Set.of("twin", "brother", "sister")),
            Map.entry("uncle", Set.of("nephew", "niece")),
            Map.entry("aunt", Set.of("nephew", "niece")),
            Map.entry("nephew", Set.of("uncle", "aunt")),
            Map.entry("niece", Set.of("uncle", "aunt")),
            Map.entry("grandmother", Set.of("grandson", "granddaughter", "grandchild")),
            Map.entry("grandfather", Set.of("grandson", "granddaughter", "grandchild")),
            Map.entry("grandson", Set.of("grandmother", "grandfather")),
            Map.entry("granddaughter", Set.of("grandmother", "grandfather")),
            Map.entry("colleague", Set.of("colleague")),
            Map.entry("partner", Set.of("partner")),
            Map.entry("rival", Set.of("rival")),
            Map.entry("student", Set.of("teacher", "professor")),
            Map.entry("boss", Set.of("assistant", "employee")));

    private static final List<String> FAMILY = WordLists.SPEAKER.list("kinship.family");

    private record Tie(Entity of, String head) {}

    private final Map<Tie, Entity> bearers = new HashMap<>();

    /** Notes that {@code bearer} is {@code of}'s {@code head}. */
    void add(Entity of, String head, Entity bearer) {
        if (of.equals(bearer)) {
            return;
        }
        bearers.putIfAbsent(new Tie(of, head), bearer);
        for (String converse : CONVERSE.getOrDefault(head, Set.of())) {
            bearers.putIfAbsent(new Tie(bearer, converse), of);
        }
    }

    /** Those of somebody's family who commonly bear the same surname. */
    List<Entity> family(Entity of) {
        return FAMILY.stream()
                .map(head -> bearers.get(new Tie(of, head)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whom somebody's "wife" or "lawyer" means. */
    Optional<Entity> find(Entity of, String head, Gender gender) {
        return Optional.ofNullable(bearers.get(new Tie(of, head)))
                .filter(e -> e.gender().agreesWith(gender));
    }
}
