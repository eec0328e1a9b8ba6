package org.whosaid.engine.lexicon;

import java.util.Set;

/** The closed word classes of English, in lower case. */
public final class FunctionWords {
    private static final Set<String> DETERMINERS = WordLists.ENGLISH.set("function-words.determiners");

    private static final Set<String> DEFINITE = WordLists.ENGLISH.set("function-words.definite");

    private static final Set<String> POSSESSIVES = WordLists.ENGLISH.set("function-words.possessives");

    private static final Set<String> PREPOSITIONS = WordLists.ENGLISH.set("function-words.prepositions");

    private static final Set<String> CONJUNCTIONS = WordLists.ENGLISH.set("function-words.conjunctions");

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

    private static final Set<String> PRONOUNS = WordLists.ENGLISH.set("function-words.pronouns");

    private static final Set<String> AUXILIARIES = WordLists.ENGLISH.set("function-words.auxiliaries");

    private static final Set<String> ADVERBS = WordLists.ENGLISH.set("function-words.adverbs");

    /** Those of the common verbs whose past is not formed with "-ed" and is no common noun. */
    private static final Set<String> IRREGULAR_PAST = WordLists.ENGLISH.set("function-words.irregular-past");

    private static final Set<String> CALENDAR = WordLists.ENGLISH.set("function-words.calendar");

    private FunctionWords() {}

    public static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    public static boolean isDefinite(String word) {
        return DEFINITE.contains(word);
    }

    public static boolean isPossessive(String word) {
        return POSSESSIVES.contains(word);
    }

    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    public static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    public static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }

    public static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    public static boolean isIrregularPast(String word) {
        return IRREGULAR_PAST.contains(word);
    }

    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    public static boolean isCalendar(String word) {
        return CALENDAR.contains(word);
    }

    /** Whether a word, even when it is written with a capital, is no part of a name. */
    public static boolean isFunctionWord(String word) {
        return isDeterminer(word)
                || isPreposition(word)
                || isConjunction(word)
                || isPronoun(word)
                || isAuxiliary(word)
                || ADVERBS.contains(word);
    }

    /** A finite verb or a participle by its ending or its class; names and nouns never come here. */
    public static boolean looksLikeVerb(String word) {
        return isAuxiliary(word)
                || isIrregularPast(word)
                || (word.length() > 4 && word.endsWith("ed"))
                || (word.length() > 4 && word.endsWith("ing"));
    }
}
