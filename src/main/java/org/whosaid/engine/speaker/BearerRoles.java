package org.whosaid.engine.speaker;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The roles that a text gives somebody, by their words and by their head nouns. Confined to one call. */
final class BearerRoles {
    /** More roles than this a text gives nobody; what follows is noise. */
    private static final int MOST_ROLES = 50;

    private final Map<String, Entity.Role> roles = new LinkedHashMap<>();
    private final Set<String> heads = new LinkedHashSet<>();

    void add(Entity.Role role) {
        if (roles.size() < MOST_ROLES) {
            roles.putIfAbsent(role.words().toLowerCase(Locale.ROOT), role);
            heads.add(role.head());
        }
    }

    void addTitles(List<String> titles) {
        heads.addAll(titles);
    }

    boolean has(String head) {
        return heads.contains(head)
                || heads.stream().anyMatch(r -> RoleKinds.normal(r).equals(RoleKinds.normal(head)));
    }

    Set<String> heads() {
        return Collections.unmodifiableSet(heads);
    }

    List<Entity.Role> all() {
        return List.copyOf(roles.values());
    }
}
