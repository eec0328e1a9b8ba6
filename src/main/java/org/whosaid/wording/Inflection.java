package org.whosaid.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One form for all that grammar makes of an English word. Coarse on purpose: it only tells "won" for "win" from another word. */
final class Inflection {
    private static final String IRREGULAR =
            "say said|go went gone|take took taken|make made|get got gotten|give gave given|build built"
                    + "|rebuild rebuilt|win won|lose lost|leave left|pay paid|tell told|come came|become became|run ran|see saw seen"
                    + "|know knew known|think thought|keep kept|hold held|find found|bring brought|buy bought|sell sold|spend spent"
                    + "|meet met|lead led|stand stood|understand understood|write wrote written|speak spoke spoken|break broke broken"
                    + "|choose chose chosen|begin began begun|fall fell fallen|grow grew grown|rise rose risen|feel felt|send sent"
                    + "|hear heard|mean meant|teach taught|catch caught|fight fought|drive drove driven|man men|woman women|child children";
    private static final Map<String, String> BASES = bases();
    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{3})(?:'s|ies|ied|ing|ed|es|s|d|y|e)$");
    private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

    private Inflection() {}

    static boolean isSame(String asked, String found) {
        return of(asked).equals(of(found));
    }

    /** What the forms of a word have in common; no word by itself. */
    static String of(String key) {
        String base = BASES.getOrDefault(key, key);
        String bare = ENDING.matcher(base).replaceFirst("");
        // "planned" leaves "plann", "promises" leaves "promis": once more for what a first ending hid.
        return DOUBLED.matcher(ENDING.matcher(bare).replaceFirst("")).replaceFirst("$1");
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
