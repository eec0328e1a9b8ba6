package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;

/** Words of the English language by what they denote. Immutable; all look-ups take lower case. */
final class Lexicon {
    private static final Set<String> COURTESIES = WordLists.SPEAKER.set("lexicon.courtesies");

    /** What follows the hyphen in names of offices. */
    private static final Set<String> OFFICE_ENDINGS = WordLists.SPEAKER.set("lexicon.office-endings");

    private static final Set<String> OFFICE_BEGINNINGS = WordLists.SPEAKER.set("lexicon.office-beginnings");

    private static final Set<String> NAME_SUFFIXES = WordLists.ENGLISH.set("name-suffixes");

    private final WordClasses classes = new WordClasses();

    private Lexicon() {}

    /** @throws java.io.UncheckedIOException if a resource of this jar is damaged */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.classes.read("words.txt");
        lexicon.classes.read("titles.txt");
        return lexicon;
    }

    boolean isHonorific(String word) {
        return isSingularHonorific(word) || isSingularHonorific(singularTitle(word));
    }

    private boolean isSingularHonorific(String word) {
        return classes.has("honorific", word)
                || classes.has("honorific-man", word)
                || classes.has("honorific-woman", word)
                || isCompoundOffice(word);
    }

    /** "Auditor-General", "Vice-Chancellor", "Editor-in-Chief", "Governor-elect". */
    private boolean isCompoundOffice(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 2 || hyphen + 1 == word.length()) {
            return false;
        }
        String first = word.substring(0, hyphen);
        String rest = word.substring(hyphen + 1);
        return (OFFICE_ENDINGS.contains(rest) && (isTitle(first) || isPersonNoun(first)))
                || (OFFICE_BEGINNINGS.contains(first) && isSingularHonorific(rest));
    }

    /** "sens." to "sen.", "senators" to "senator". */
    private static String singularTitle(String word) {
        if (word.endsWith("s.")) {
            return word.substring(0, word.length() - 2) + ".";
        }
        return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /** "Mr.", "Sen.": what follows is a name whatever else the word means. */
    boolean isCourtesy(String word) {
        return isHonorific(word) && (word.endsWith(".") || COURTESIES.contains(word));
    }

    /** An office or trade that is commonly set before a name. */
    boolean isTitle(String word) {
        return isHonorific(word)
                || classes.has("role", word)
                || classes.has("role-man", word)
                || classes.has("role-woman", word);
    }

    /** "Mr.", "Sir", "Lady": they stand before a name and say nothing but the gender. */
    Gender honorificGender(String word) {
        if (classes.has("honorific-man", word)) {
            return Gender.MALE;
        }
        return classes.has("honorific-woman", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** A form of address that is a surname too, and a form of address only where a run of name words begins: "Pandit". */
    boolean isHonorificAtFirst(String word) {
        return classes.has("honorific-first", word);
    }

    /** The second half of a form of address: "Tan Sri"; alone it begins names, "Sri Lanka". */
    boolean isHonorificAfterAnother(String word) {
        return classes.has("honorific-after", word);
    }

    /** Letters for an office or a rank that stand for other things as well: "DC", "PC", "SP". */
    boolean isOfficeInitials(String word) {
        return classes.has("office-initials", word);
    }

    /** Letters for honours, degrees and memberships behind a name: "OBE", "KC", "PhD". */
    boolean isPostNominal(String word) {
        return classes.has("post-nominal", word);
    }

    /** "Jr.", "III": they tell father from son and belong to the name. */
    boolean isNameSuffix(String word) {
        return NAME_SUFFIXES.contains(word);
    }

    boolean isParticle(String word) {
        return classes.has("particle", word);
    }

    boolean isOrganizationSuffix(String word) {
        return classes.has("organization-suffix", word);
    }

    boolean isOrganizationNoun(String word) {
        return classes.has("organization-head", word) || classes.has("organization", word);
    }

    /** The nouns that names of institutions commonly end in; the wider class has "tribe" and "band" too. */
    boolean isInstitutionNoun(String word) {
        return classes.has("organization-head", word);
    }

    boolean isDocumentNoun(String word) {
        return classes.has("document-head", word) || classes.has("document", word);
    }

    /** The common words for papers, films and the like, which come before other meanings of a noun. */
    boolean isDocumentHead(String word) {
        return classes.has("document-head", word);
    }

    boolean isPersonNoun(String word) {
        return classes.has("role", word)
                || classes.has("role-man", word)
                || classes.has("role-woman", word)
                || isWordNetPerson(word)
                || isCompoundOffice(word);
    }

    private boolean isWordNetPerson(String word) {
        return classes.has("person", word) || classes.has("man", word) || classes.has("woman", word);
    }

    Gender nounGender(String word) {
        if (classes.has("role-man", word) || classes.has("man", word)) {
            return Gender.MALE;
        }
        return classes.has("role-woman", word) || classes.has("woman", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** A nationality, party or creed used of people: "Republican", "Dane". */
    boolean isPeople(String word) {
        return classes.has("people", word);
    }

    boolean isGroupNoun(String word) {
        return classes.has("group", word);
    }

    boolean isPlace(String words) {
        return classes.has("place", words);
    }

    /** A word of the general vocabulary, so not a name by its look alone. */
    boolean isCommon(String word) {
        return classes.has("common", word) || isPersonNoun(word) || isOrganizationNoun(word) || isDocumentNoun(word);
    }

    /** As {@link #isCommon}, inflected forms included. */
    boolean isCommonForm(String word) {
        return isCommon(word)
                || isCommonWithout(word, "s", "")
                || isCommonWithout(word, "es", "")
                || isCommonWithout(word, "ies", "y")
                || isCommonWithout(word, "men", "man")
                || isCommonWithout(word, "ed", "")
                || isCommonWithout(word, "d", "")
                || isCommonWithout(word, "ing", "")
                || isCommonWithout(word, "ing", "e")
                || isCommonWithout(word, "ly", "")
                || isCommonWithout(word, "er", "");
    }

    /** As {@link #isCommonForm}, rare adjectives included. */
    boolean isDictionaryWord(String word) {
        return isCommonForm(word) || classes.has("adjective", word);
    }

    private boolean isCommonWithout(String word, String ending, String instead) {
        return word.length() > ending.length() + 2
                && word.endsWith(ending)
                && isCommon(word.substring(0, word.length() - ending.length()) + instead);
    }
}
