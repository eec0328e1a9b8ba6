package org.whosaid.engine.speaker;

import java.util.Set;

/** The closed word classes of English, in lower case. */
final class FunctionWords {
    private static final Set<String> DETERMINERS = words("""
            the a an this that these those my your his her its our their whose some any no each every another
            both either neither all many most several few one two three four five six seven eight nine ten
            dozens hundreds thousands more other such half
            """);

    private static final Set<String> DEFINITE = words("""
            the this that these those my your his her its our their both
            """);

    private static final Set<String> POSSESSIVES = words("""
            my your his her its our their whose
            """);

    private static final Set<String> PREPOSITIONS = words("""
            of in on at by for from with to into onto about against among around as before after behind below
            beneath beside besides between beyond during inside like near off outside over past per since
            through toward towards under until up upon via within without despite than across along throughout
            unlike versus according including representing alongside opposite amid minus plus
            """);

    private static final Set<String> CONJUNCTIONS = words("""
            and or but nor yet so because although though while when if unless whereas whether once where why
            how lest &
            """);

    private static final Set<String> RELATIVES = words("""
            who whom which that
            """);

    private static final Set<String> PRONOUNS = words("""
            i me mine we us ours you yours he him himself she hers herself it itself they them theirs themselves
            what who whom which everyone everybody someone somebody anyone anybody nobody nothing something
            everything anything others there here myself yourself ourselves none
            """);

    private static final Set<String> AUXILIARIES = words("""
            is are was were be been being am has have had having do does did will would shall should can could
            may might must cannot won't don't didn't doesn't isn't wasn't can't couldn't wouldn't hasn't hadn't
            haven't aren't weren't says said say told tells asked added wrote writes called got get went let
            came made took spoke
            """);

    private static final Set<String> ADVERBS = words("""
            not never also then now still just only even too very again ever always often sometimes later
            earlier yesterday today tomorrow tonight meanwhile however instead perhaps maybe yes well oh ok okay
            first second third last next soon already almost once twice much rather quite indeed thus therefore
            nevertheless moreover furthermore finally recently previously please thanks hello hi nearly ago look
            asked given speaking writing according re fact exclusive update watch
            """);

    /** Those of the common verbs whose past is not formed with "-ed" and is no common noun. */
    private static final Set<String> IRREGULAR_PAST = words("""
            arose ate began beat became bent bled blew bought broke brought built burnt caught chose clung
            crept dealt drew drank drove dug fell felt fled flew forbade forgave forgot fought found froze gave
            grew heard held hid hung kept knelt knew laid lain leapt learnt led left lent lit lost meant met
            misled outdid overcame overheard overthrew overtook paid ran rang rode rose sang sank sat saw sent
            shook shone shrank slept slid sold sought spelt spent sped sprang spun stole stood stuck struck stung
            swam swept swore swung taught threw thought tore undertook understood upheld wept withdrew
            withheld withstood woke won wore wove
            """);

    private static final Set<String> CALENDAR = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july
            august september october november december jan. feb. aug. sept. oct. nov. dec. mon tue wed thu fri
            sat sun easter christmas ramadan
            """);

    private FunctionWords() {}

    /** The words of a list that white space separates. */
    static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

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
