package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.engine.lexicon.WordLists;

/** Who is whose wife, brother or lawyer, and so whom "his wife" means. Filled once per call, then read. */
final class Kinship {
    private static final Map<String, List<String>> CONVERSE = WordLists.SPEAKER.map("kinship.converse");

    private static final List<String> FAMILY = WordLists.SPEAKER.list("kinship.family");

    private record Tie(Entity of, String head) {}

    private final Map<Tie, Entity> bearers = new HashMap<>();

    /** Notes that {@code bearer} is {@code of}'s {@code head}. */
    void add(Entity of, String head, Entity bearer) {
        if (of.equals(bearer)) {
            return;
        }
        bearers.putIfAbsent(new Tie(of, head), bearer);
        for (String converse : CONVERSE.getOrDefault(head, List.of())) {
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
