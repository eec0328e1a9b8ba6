package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.whosaid.engine.lexicon.LexiconResource;

/** Words by class, as resources list them. Filled once, then read. */
final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    void read(String resource) {
        Set<String> current = new HashSet<>();
        for (String line : LexiconResource.lines(resource).toList()) {
            if (line.startsWith("#")) {
                current = classes.computeIfAbsent(line.substring(1), name -> new HashSet<>());
            } else {
                // Only places have a space inside a word; there one line is one word.
                current.addAll(current == classes.get("place") ? Set.of(line) : Set.of(line.split(" ")));
            }
        }
    }

    /** @throws IllegalArgumentException if there is no class of this name */
    boolean has(String name, String word) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "no class of words is called “%s”; there are %s".formatted(name, classes.keySet()));
        }
        return words.contains(word);
    }
}
