package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.engine.text.TokenizedText;

/** Everybody who is named in a text, and which mention names whom. Built once per call, then only read and enriched. */
final class EntityMentions {
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, List<Entity>> byPart = new HashMap<>();
    private final Map<Integer, Entity> byToken = new HashMap<>();
    private final Map<Integer, NameMention> mentionByToken = new HashMap<>();
    private final Map<Integer, List<Entity>> ambiguous = new HashMap<>();
    private final TokenizedText reading;

    EntityMentions(TokenizedText reading) {
        this.reading = reading;
    }

    Entity introduce(NameMention mention) {
        Entity entity = new Entity(mention, reading);
        entities.add(entity);
        index(entity, mention);
        return entity;
    }

    void join(Entity entity, NameMention mention) {
        entity.add(mention);
        index(entity, mention);
    }

    /** Gives the mentions of one, who is nobody else, to another. */
    void merge(Entity one, Entity into) {
        one.mentions().forEach(mention -> join(into, mention));
        entities.remove(one);
        one.mentions().stream()
                .flatMap(mention -> mention.parts().stream())
                .forEach(part -> byPart.getOrDefault(part, new ArrayList<>()).remove(one));
    }

    void leaveOpen(NameMention mention, List<Entity> candidates) {
        for (int i = mention.titleFrom(); i < mention.to(); i++) {
            mentionByToken.put(i, mention);
            ambiguous.put(i, List.copyOf(candidates));
        }
    }

    private void index(Entity entity, NameMention mention) {
        for (String part : mention.parts()) {
            indexPart(part, entity);
            indexPart(part.substring(part.lastIndexOf('-') + 1), entity);
        }
        for (int i = mention.titleFrom(); i < mention.to(); i++) {
            byToken.put(i, entity);
            mentionByToken.put(i, mention);
        }
    }

    private void indexPart(String part, Entity entity) {
        List<Entity> bearers = byPart.computeIfAbsent(part, key -> new ArrayList<>());
        if (!bearers.contains(entity)) {
            bearers.add(entity);
        }
    }

    /** Those with this word in their name, in text order of their first mention. */
    List<Entity> bearersOf(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Who is named at this token. */
    Optional<Entity> namedAt(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The name that this token belongs to. */
    Optional<NameMention> mentionAt(int token) {
        return Optional.ofNullable(mentionByToken.get(token));
    }

    /** Those who could be meant by an ambiguous name at this token; none where it is not ambiguous. */
    List<Entity> candidatesAt(int token) {
        return ambiguous.getOrDefault(token, List.of());
    }

    int size() {
        return entities.size();
    }

    List<Entity> entities() {
        return List.copyOf(entities);
    }
}
