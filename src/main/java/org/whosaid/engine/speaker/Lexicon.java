package org.whosaid.engine.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of the English language by what they denote. Immutable; all look-ups take lower case. */
final class Lexicon {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "capt", "sgt", "maj", "cpl",
            "cmdr", "adm", "rev", "hon", "st", "jr", "sr", "inc", "ltd", "corp", "co", "vs", "no", "dept", "univ",
            "messrs", "mme", "insp", "supt", "det", "pres", "sens", "reps", "atty", "asst", "amb", "pvt", "rt", "fr",
            "del", "d-calif", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "a.m", "p.m", "ph.d", "calif", "fla",
            "tex", "mass", "conn", "va", "pa");

    private static final Set<String> COURTESIES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "prof");

    private final Map<String, Set<String>> classes = new HashMap<>();

    private Lexicon() {}

    /** @throws java.io.UncheckedIOException if a resource of this jar is damaged */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("words.txt");
        lexicon.read("titles.txt");
        return lexicon;
    }

    private void read(String resource) {
        Set<String> current = new HashSet<>();
        for (String line : Resource.lines(resource).toList()) {
            if (line.startsWith("#")) {
                current = classes.computeIfAbsent(line.substring(1), name -> new HashSet<>());
            } else {
                // Only places have a space inside a word; there one line is one word.
                current.addAll(current == classes.get("place") ? Set.of(line) : Set.of(line.split(" ")));
            }
        }
    }

    private boolean has(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }

    boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    boolean isHonorific(String word) {
        return isSingularHonorific(word) || isSingularHonorific(singularTitle(word));
    }

    private boolean isSingularHonorific(String word) {
        return has("honorific", word) || has("honorific-man", word) || has("honorific-woman", word);
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
        return isHonorific(word) || has("role", word) || has("role-man", word) || has("role-woman", word);
    }

    /** "Mr.", "Sir", "Lady": they stand before a name and say nothing but the gender. */
    Gender honorificGender(String word) {
        if (has("honorific-man", word)) {
            return Gender.MALE;
        }
        return has("honorific-woman", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    boolean isNameSuffix(String word) {
        return has("suffix", word);
    }

    boolean isParticle(String word) {
        return has("particle", word);
    }

    boolean isOrganizationSuffix(String word) {
        return has("organization-suffix", word);
    }

    boolean isOrganizationNoun(String word) {
        return has("organization-head", word) || has("organization", word);
    }

    /** The nouns that names of institutions commonly end in; the wider class has "tribe" and "band" too. */
    boolean isInstitutionNoun(String word) {
        return has("organization-head", word);
    }

    boolean isDocumentNoun(String word) {
        return has("document-head", word) || has("document", word);
    }

    /** The common words for papers, films and the like, which come before other meanings of a noun. */
    boolean isDocumentHead(String word) {
        return has("document-head", word);
    }

    boolean isPersonNoun(String word) {
        return has("role", word) || has("role-man", word) || has("role-woman", word) || isWordNetPerson(word);
    }

    private boolean isWordNetPerson(String word) {
        return has("person", word) || has("man", word) || has("woman", word);
    }

    Gender nounGender(String word) {
        if (has("role-man", word) || has("man", word)) {
            return Gender.MALE;
        }
        return has("role-woman", word) || has("woman", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** A nationality, party or creed used of people: "Republican", "Dane". */
    boolean isPeople(String word) {
        return has("people", word);
    }

    boolean isGroupNoun(String word) {
        return has("group", word);
    }

    boolean isPlace(String words) {
        return has("place", words);
    }

    /** A word of the general vocabulary, so not a name by its look alone. */
    boolean isCommon(String word) {
        return has("common", word) || isPersonNoun(word) || isOrganizationNoun(word) || isDocumentNoun(word);
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
        return isCommonForm(word) || has("adjective", word);
    }

    private boolean isCommonWithout(String word, String ending, String instead) {
        return word.length() > ending.length() + 2
                && word.endsWith(ending)
                && isCommon(word.substring(0, word.length() - ending.length()) + instead);
    }
}
