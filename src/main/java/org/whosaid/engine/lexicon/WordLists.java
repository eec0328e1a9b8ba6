package org.whosaid.engine.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words in one file: {@code #name} begins a list, white space separates its words, {@code _} is a space inside one.
 * Immutable, thread-safe; a file is read when the first of its lists is asked for.
 */
public final class WordLists {
    /** Of {@code engine.attribution}. */
    public static final WordLists ATTRIBUTION = new WordLists("attribution.txt");

    /** Of {@code engine.mark}. */
    public static final WordLists MARK = new WordLists("mark.txt");

    /** Of {@code engine.speaker}. */
    public static final WordLists SPEAKER = new WordLists("speaker.txt");

    /** Of {@code wording}. */
    public static final WordLists WORDING = new WordLists("wording.txt");

    /** Of {@code store} and {@code search}. */
    public static final WordLists STORE = new WordLists("store.txt");

    /** Of {@code verify}. */
    public static final WordLists VERIFY = new WordLists("verify.txt");

    private final String file;
    private final Map<String, List<String>> lists;

    private WordLists(String file) {
        this.file = file;
        this.lists = read(file);
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

    /** The names of all lists, in the file's order. */
    Set<String> names() {
        return lists.keySet();
    }

    private static Map<String, List<String>> read(String file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : LexiconResource.lines(file).toList()) {
            if (line.startsWith("#")) {
                current = new ArrayList<>();
                if (lists.put(line.substring(1), current) != null) {
                    throw new IllegalStateException("%s has the list “%s” twice".formatted(file, line.substring(1)));
                }
            } else {
                for (String word : line.split(" +")) {
                    current.add(word.replace('_', ' '));
                }
            }
        }
        lists.replaceAll((name, words) -> List.copyOf(words));
        return lists;
    }
}
