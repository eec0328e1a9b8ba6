package org.whosaid.engine.speaker;

import java.util.Locale;
import java.util.Set;

/** Finds "of", "for the", "and" inside the names of institutions and offices. */
final class InstitutionLinks {
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&");

    private final Reading reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;
    private final NameWords words;

    InstitutionLinks(Reading reading, Knowledge knowledge, NameWords words) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
        this.words = words;
    }

    /** Length of "of", "for the" … inside the name of an institution or an office. */
    int link(int from, int i) {
        if (!LINKS.contains(reading.lower(i))) {
            return 0;
        }
        boolean conjunction = reading.at(i).is("and") || reading.at(i).is("&");
        boolean article = reading.at(i + 1).is("the")
                || reading.at(i + 1).is("a")
                || reading.at(i + 1).is("an");
        int name = article ? i + 2 : i + 1;
        boolean links = conjunction ? joinsInstitution(from, i, name) : governs(from, i);
        return links && words.isNameWord(name) ? name - i : 0;
    }

    /** "University of", "Secretary of", "Center for Policy Research of"; not "Mr. Rask of". */
    private boolean governs(int from, int of) {
        String before = reading.lower(of - 1);
        if (lexicon.isTitle(before)) {
            return true;
        }
        for (int i = Math.max(from, of - 8); i < of; i++) {
            if (lexicon.isOrganizationNoun(reading.lower(i)) && !lexicon.isTitle(reading.lower(i))) {
                return true;
            }
        }
        return reading.lower(of - 1).endsWith("s") && reading.at(of).is("for") && of - from == 1;
    }

    /** "Securities and Exchange Commission" is one name, "Russia and the White House" are two. */
    private boolean joinsInstitution(int from, int and, int name) {
        if (reading.at(and).is("&")) {
            return words.isNameWord(name);
        }
        String before = reading.lower(and - 1);
        int i = name;
        while (i < name + 5 && words.isNameWord(i)) {
            i++;
        }
        boolean institution = i - name > 1 && lexicon.isOrganizationNoun(reading.lower(i - 1)) && name == and + 1;
        boolean afterNoun =
                hasInstitution(from, and) && lexicon.isCommonForm(before) && lexicon.isCommonForm(reading.lower(name));
        boolean partOfName = lexicon.isCommonForm(before) || (and - from > 1 && !isNameByItself(from, and));
        return afterNoun && name == and + 1 || institution && partOfName && !lexicon.isOrganizationNoun(before);
    }

    private boolean hasInstitution(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (lexicon.isOrganizationNoun(reading.lower(i)) && !lexicon.isTitle(reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameByItself(int from, int to) {
        String words = reading.words(from, to).toLowerCase(Locale.ROOT);
        return givenNames.isFrequent(reading.lower(from))
                || lexicon.isTitle(reading.lower(from))
                || lexicon.isPlace(words);
    }
}
