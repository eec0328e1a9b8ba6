package org.whosaid.wording.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One form for all that grammar makes of an English word. Coarse on purpose: it only tells "won" for "win" from another word. */
public final class Inflection {
    private static final String IRREGULAR =
            "say said|go went gone|take took taken|make made|get got gotten|give gave given|build built"
                    + "|rebuild rebuilt|win won|lose lost|leave left|pay paid|tell told|come came|become became|run ran|see saw seen"
                    + "|know knew known|think thought|keep kept|hold held|find found|bring brought|buy bought|sell sold|spend spent"
                    + "|meet met|lead led|stand stood|understand understood|write wrote written|speak spoke spoken|break broke broken"
                    + "|choose chose chosen|begin began begun|fall fell fallen|grow grew grown|rise rose risen|feel felt|send sent"
                    + "|hear heard|mean meant|teach taught|catch caught|fight fought|drive drove driven|man men|woman women|child children";
    private static final Map<String, String> BASES = bases();
    /** The longest first. */
    private static final List<String> ENDINGS = List.of("ies", "ied", "ing", "'s", "ed", "es", "s", "d", "y", "e");

    private static final int SHORTEST_STEM = 3;

    private Inflection() {}

    public static boolean isSame(String asked, String found) {
        return of(asked).equals(of(found));
    }

    /** What the forms of a word have in common; no word by itself. */
    static String of(String key) {
        String base = BASES.getOrDefault(key, key);
        // "planned" leaves "plann", "promises" leaves "promis": once more for what a first ending hid.
        String stem = withoutEnding(withoutEnding(base));
        int last = stem.length() - 1;
        boolean isDoubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem.charAt(last));
        return isDoubled ? stem.substring(0, last) : stem;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (word.endsWith(ending) && endsInLetters(word, stem)) {
                return word.substring(0, stem);
            }
        }
        return word;
    }

    private static boolean endsInLetters(String word, int end) {
        if (end < SHORTEST_STEM) {
            return false;
        }
        for (int i = end - SHORTEST_STEM; i < end; i++) {
            if (!isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isConsonant(char c) {
        return isLetter(c) && "aeiou".indexOf(c) < 0;
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (String verb : IRREGULAR.split("\\|")) {
            String[] forms = verb.split(" ");
            for (String form : forms) {
                bases.put(form, forms[0]);
            }
        }
        return bases;
    }
}
