package org.whosaid.engine.speaker;

import java.util.Locale;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Whether somebody has a role now, had it once or has just got it: a description and a role must not contradict each other in it. */
enum RoleTenure {
    PRESENT,
    PAST,
    COMING,
    /** "The mayor", of a description; "was mayor", of a role: the words do not tell. */
    UNTOLD;

    private static final Set<String> OVER = WordLists.SPEAKER.set("role-tenure.over");
    private static final Set<String> BEGINNING = WordLists.SPEAKER.set("role-tenure.beginning");

    /** What the adjectives and prefixes of a noun phrase say. */
    static RoleTenure of(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
            if (OVER.contains(word) || word.startsWith("ex-") || word.startsWith("then-")) {
                return PAST;
            }
            if (BEGINNING.contains(word) || word.endsWith("-elect") || word.endsWith("-designate")) {
                return COMING;
            }
        }
        return UNTOLD;
    }
}
