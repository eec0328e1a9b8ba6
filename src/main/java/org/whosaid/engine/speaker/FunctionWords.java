package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** The closed word classes of English, in lower case. */
final class FunctionWords {
    private static final Set<String> DETERMINERS = WordLists.SPEAKER.set("function-words.determiners");

    private static final Set<String> DEFINITE = WordLists.SPEAKER.set("function-words.definite");

    private static final Set<String> POSSESSIVES = WordLists.SPEAKER.set("function-words.possessives");

    private static final Set<String> PREPOSITIONS = WordLists.SPEAKER.set("function-words.prepositions");

    private static final Set<String> CONJUNCTIONS = WordLists.SPEAKER.set("function-words.conjunctions");

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

    private static final Set<String> PRONOUNS = WordLists.SPEAKER.set("function-words.pronouns");

    private static final Set<String> AUXILIARIES = WordLists.SPEAKER.set("function-words.auxiliaries");

    private static final Set<String> ADVERBS = WordLists.SPEAKER.set("function-words.adverbs");

    /** Those of the common verbs whose past is not formed with "-ed" and is no common noun. */
    private static final Set<String> IRREGULAR_PAST = WordLists.SPEAKER.set("function-words.irregular-past");

    private static final Set<String> CALENDAR = WordLists.SPEAKER.set("function-words.calendar");

    private FunctionWords() {}

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isDefinite(String word) {
        return DEFINITE.contains(word);
    }

    static boolean isPossessive(String word) {
        return POSSESSIVES.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    static boolean isIrregularPast(String word) {
        return IRREGULAR_PAST.contains(word);
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    static boolean isCalendar(String word) {
        return CALENDAR.contains(word);
    }

    /** Whether a word, even when it is written with a capital, is no part of a name. */
    static boolean isFunctionWord(String word) {
        return isDeterminer(word)
                || isPreposition(word)
                || isConjunction(word)
                || isPronoun(word)
                || isAuxiliary(word)
                || ADVERBS.contains(word);
    }

    /** A finite verb or a participle by its ending or its class; names and nouns never come here. */
    static boolean looksLikeVerb(String word) {
        return isAuxiliary(word)
                || isIrregularPast(word)
                || (word.length() > 4 && word.endsWith("ed"))
                || (word.length() > 4 && word.endsWith("ing"));
    }
}
