package org.whosaid.engine.mark.use;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Verb forms that tell, near a quotation, that somebody speaks. Not a list of cues: it only keeps speech from being taken for less. */
public final class ReportingVerbs {
    /** The commonest ones of a reporting clause, two in three of all cues in news. */
    private static final Set<String> CLAUSE = WordLists.MARK.set("reporting-verbs.clause");

    /** Others that come with some quoted words of what was said, and nouns of saying. */
    private static final Set<String> MENTION = WordLists.MARK.set("reporting-verbs.mention");

    private ReportingVerbs() {}

    /** Whether a reporting clause stands on a lower-cased word: {@code said the harbour master}. */
    public static boolean isOfClause(String word) {
        return CLAUSE.contains(word);
    }

    /** Whether a lower-cased word shows that what is quoted in its sentence may be somebody's words. */
    static boolean mentionsSpeech(String word) {
        return CLAUSE.contains(word) || MENTION.contains(word);
    }
}
