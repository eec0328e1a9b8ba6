package org.whosaid.engine.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words in one file: {@code #name} begins a list, white space separates its words, {@code _} is a space inside one,
 * {@code +name} stands for the words of a list above it or of {@link #ENGLISH}, and {@code key=value/value} is an entry of a map. Immutable,
 * thread-safe; a file is read when the first of its lists is asked for.
 */
public final class WordLists {
    /** What several rooms ask for: the closed classes of English, names of days and months, abbreviations before names. */
    public static final WordLists ENGLISH = beside(WordLists.class, "english.txt");

    /** Of {@code engine.attribution}. */
    public static final WordLists ATTRIBUTION = beside(WordLists.class, "attribution.txt");

    /** Of {@code engine.mark}. */
    public static final WordLists MARK = beside(WordLists.class, "mark.txt");

    /** Of {@code engine.speaker}. */
    public static final WordLists SPEAKER = beside(WordLists.class, "speaker.txt");

    private final String file;
    private final Map<String, List<String>> lists;

    private WordLists(String file, Map<String, List<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /**
     * The lists of a file that lies beside a class, in the room where they are used.
     *
     * @throws java.io.UncheckedIOException if the file is missing or damaged
     * @throws IllegalStateException if a list stands there twice, or words before the first list
     */
    public static WordLists beside(Class<?> owner, String file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String current = "";
        for (String line : LexiconResource.lines(owner, file).toList()) {
            if (line.startsWith("#")) {
                current = line.substring(1);
                if (lists.put(current, new ArrayList<>()) != null) {
                    throw new IllegalStateException("%s has the list “%s” twice".formatted(file, current));
                }
            } else if (lists.containsKey(current)) {
                lists.get(current).addAll(words(line, lists));
            } else {
                throw new IllegalStateException("%s has words before its first list: %s".formatted(file, line));
            }
        }
        lists.replaceAll((name, words) -> List.copyOf(words));
        return new WordLists(file, lists);
    }

    /** @param above the lists that stand above the line; english.txt takes up its own */
    private static List<String> words(String line, Map<String, List<String>> above) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" +")) {
            if (word.startsWith("+")) {
                String name = word.substring(1);
                words.addAll(above.containsKey(name) ? above.get(name) : ENGLISH.list(name));
            } else {
                words.add(word.replace('_', ' '));
            }
        }
        return words;
    }

    /**
     * The words of a list in no order.
     *
     * @throws IllegalArgumentException if the file has no list of this name
     */
    public Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /**
     * The words of a list in their order.
     *
     * @throws IllegalArgumentException if the file has no list of this name
     */
    public List<String> list(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("%s has no list “%s”; it has %s".formatted(file, name, lists.keySet()));
        }
        return words;
    }

    /**
     * The entries {@code key=value/value} of a list, the values in their order.
     *
     * @throws IllegalArgumentException if the file has no list of this name
     * @throws IllegalStateException if an entry has no value, or a key has two entries
     */
    public Map<String, List<String>> map(String name) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String entry : list(name)) {
            int equals = entry.indexOf('=');
            if (equals < 1 || equals == entry.length() - 1) {
                throw new IllegalStateException(
                        "“%s” of list “%s” in %s is not of the form key=value".formatted(entry, name, file));
            }
            String key = entry.substring(0, equals);
            List<String> values = List.of(entry.substring(equals + 1).split("/"));
            if (map.put(key, values) != null) {
                throw new IllegalStateException("“%s” stands twice in list “%s” of %s".formatted(key, name, file));
            }
        }
        return Map.copyOf(map);
    }

    /**
     * The entries {@code key=value} of a list.
     *
     * @throws IllegalArgumentException if the file has no list of this name
     * @throws IllegalStateException if an entry has no value or several, or a key has two entries
     */
    public Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        map(name).forEach((key, values) -> {
            if (values.size() > 1) {
                throw new IllegalStateException(
                        "“%s” has several values in list “%s” of %s".formatted(key, name, file));
            }
            pairs.put(key, values.get(0));
        });
        return Map.copyOf(pairs);
    }

    /** The names of all lists, in the file's order. */
    Set<String> names() {
        return lists.keySet();
    }
}
