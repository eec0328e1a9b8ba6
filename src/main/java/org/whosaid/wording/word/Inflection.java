package org.whosaid.wording.word;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * One form for all that grammar makes of an English word: the base of an irregular one, then the stem (Snowball English, Porter 2001), as
 * PostgreSQL's full text search has it. It only tells "won" for "win" from another word.
 */
public final class Inflection {
    private static final Map<String, String> BASES = bases();

    private Inflection() {}

    public static boolean isSame(String asked, String found) {
        return of(asked).equals(of(found));
    }

    /** What the forms of a word have in common; no word by itself. */
    static String of(String key) {
        // One for each word: a stemmer holds the word that it works on.
        return new SnowballStemmer(ALGORITHM.ENGLISH)
                .stem(BASES.getOrDefault(key, key))
                .toString();
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        WordingLexicon.LISTS
                .map("inflection.irregular")
                .forEach((base, forms) -> forms.forEach(form -> bases.put(form, base)));
        return Map.copyOf(bases);
    }
}
