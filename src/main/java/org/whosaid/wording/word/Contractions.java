package org.whosaid.wording.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English contractions: the full words of "don't", and "don't" for "dont". */
public final class Contractions {
    private static final Map<String, String> IRREGULAR = WordingLexicon.LISTS.pairs("contractions.irregular");
    private static final Map<String, String> ENDINGS = WordingLexicon.LISTS.pairs("contractions.endings");
    private static final Set<String> WITHOUT_APOSTROPHE = WordingLexicon.LISTS.set("contractions.without-apostrophe");
    // Only after these is 's a verb; elsewhere it is a possessive.
    private static final Set<String> BEFORE_IS = WordingLexicon.LISTS.set("contractions.before-is");

    private Contractions() {}

    /** The key with the apostrophe that it lacks. */
    static String mended(String key) {
        return WITHOUT_APOSTROPHE.contains(key) ? key.substring(0, key.length() - 1) + "'t" : key;
    }

    /** The keys with each contraction written in full. */
    public static List<String> expanded(List<String> keys) {
        List<String> full = new ArrayList<>();
        keys.forEach(key -> full.addAll(List.of(expanded(key).split(" "))));
        return full;
    }

    public static String expanded(String key) {
        if (IRREGULAR.containsKey(key)) {
            return IRREGULAR.get(key);
        }
        if (key.endsWith("n't")) {
            return key.substring(0, key.length() - 3) + " not";
        }
        int apostrophe = key.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return key;
        }
        String stem = key.substring(0, apostrophe);
        String ending = ENDINGS.get(key.substring(apostrophe));
        boolean isPossessive = key.endsWith("'s") && !BEFORE_IS.contains(stem);
        return ending == null || isPossessive ? key : stem + " " + ending;
    }
}
