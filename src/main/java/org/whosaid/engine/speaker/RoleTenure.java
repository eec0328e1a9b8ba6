package org.whosaid.engine.speaker;

import java.util.Locale;
import java.util.Set;

/** Whether somebody has a role now, had it once or has just got it: a description and a role must not contradict each other in it. */
enum RoleTenure {
    PRESENT,
    PAST,
    COMING,
    /** "The mayor", of a description; "was mayor", of a role: the words do not tell. */
    UNTOLD;

    private static final Set<String> OVER = FunctionWords.words("""
            former ex erstwhile onetime one-time sometime past previous then deposed ousted sacked dismissed
            retired departed
            """);
    private static final Set<String> BEGINNING = FunctionWords.words("""
            new incoming next future newly newly-elected newly-appointed elect designate in-coming
            """);

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
