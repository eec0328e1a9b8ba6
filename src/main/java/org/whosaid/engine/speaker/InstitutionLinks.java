package org.whosaid.engine.speaker;

import java.util.Locale;
import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds "of", "for the", "and" inside the names of institutions and offices. */
final class InstitutionLinks {
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&");

    /** So many words the noun of an institution may stand from where its name goes on. */
    private static final int LONGEST_NOUN = 4;

    private static final int LONGEST_LIST = 8;

    /** "Rask and Sons" is a firm. */
    private static final Set<String> PARTNERS = WordLists.SPEAKER.set("institution-links.partners");

    /** Bodies that are called after what they deliberate on. */
    private static final Set<String> DELIBERATING = WordLists.SPEAKER.set("institution-links.deliberating");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;
    private final NameWords words;

    InstitutionLinks(TokenizedText reading, SpeakerKnowledge knowledge, NameWords words) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
        this.words = words;
    }

    /** Length of "of", "for the" … inside the name of an institution or an office. */
    int link(int from, int i) {
        if (reading.at(i).is("on")) {
            return subject(i);
        }
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

    /** "House Select Committee on Ethics": what a committee is about is part of its name, unless it is a person or a day. */
    private int subject(int on) {
        boolean about = DELIBERATING.contains(reading.lower(on - 1))
                && reading.at(on - 1).isCapitalised()
                && !givenNames.isFrequent(reading.lower(on + 1));
        return about && words.isNameWord(on + 1) ? 1 : 0;
    }

    /**
     * 1 where "'s" goes on the name of an institution: "Workers' Union", "Women's Institute", "King's College London"; a firm's or a
     * person's own "'s" does not: "Rask's Union".
     */
    int possessive(int from, int i) {
        String before = reading.lower(i - 1);
        // The Malay "Dato’" ends in an apostrophe that owns nothing.
        if (reading.at(i).is("'") && !before.endsWith("s") && lexicon.isHonorific(before)) {
            return words.isNameWord(i + 1) ? 1 : 0;
        }
        boolean saint = isSaint(i - 2) && i - from > 1;
        boolean owner = reading.at(i).isPossessive()
                && (saint || lexicon.isCommonForm(before) || lexicon.isGroupNoun(before))
                && !lexicon.isPeople(before)
                && !lexicon.isPeople(NounPhrases.singular(before))
                && !isPersonBefore(from, i - 1);
        return owner && endsAsInstitution(i + 1) ? 1 : 0;
    }

    /** "Ann Holm Workers' Union" met by chance; "Madison County Sheriff's Office" is one, though Madison is a given name. */
    private boolean isPersonBefore(int from, int owner) {
        boolean district = owner - from > 1 && lexicon.isCommonForm(reading.lower(owner - 1));
        return owner > from && !district && givenNames.isFrequent(reading.lower(from));
    }

    private boolean isSaint(int i) {
        return reading.at(i).is("st")
                || reading.at(i).is("st.")
                || reading.at(i).is("saint");
    }

    /** 1 at a comma in "Union of Rail, Maritime and Transport Workers": what an institution is for, word by word. */
    int listComma(int from, int comma) {
        if (!reading.at(comma).is(",")
                || !isField(comma - 1)
                || !hasInstitution(from, comma)
                || !hasLink(from, comma)) {
            return 0;
        }
        int i = comma;
        while (i < comma + LONGEST_LIST && reading.at(i).is(",") && isField(i + 1)) {
            i += 2;
        }
        return i > comma && reading.at(i).is("and") && isField(i + 1) ? 1 : 0;
    }

    private boolean hasLink(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.at(i).is("of") || reading.at(i).is("for")) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised word of the vocabulary that is nobody: "Maritime". */
    private boolean isField(int i) {
        String word = reading.lower(i);
        return words.isNameWord(i)
                && lexicon.isDictionaryWord(word)
                && !lexicon.isTitle(word)
                && !lexicon.isPlace(word)
                && !givenNames.isFrequent(word);
    }

    private boolean endsAsInstitution(int from) {
        for (int i = from; i < from + LONGEST_NOUN && words.isNameWord(i); i++) {
            if (lexicon.isOrganizationNoun(reading.lower(i)) && !lexicon.isTitle(reading.lower(i))) {
                return true;
            }
        }
        return false;
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
        if (name == and + 1 && and - from == 1 && PARTNERS.contains(reading.lower(name))) {
            return words.isNameWord(name);
        }
        String before = reading.lower(and - 1);
        int i = name;
        while (i < name + 5 && (words.isNameWord(i) || (i > name && possessive(name, i) > 0))) {
            i++;
        }
        boolean institution = i - name > 1 && lexicon.isOrganizationNoun(reading.lower(i - 1)) && name == and + 1;
        boolean afterNoun =
                hasInstitution(from, and) && lexicon.isCommonForm(before) && lexicon.isCommonForm(reading.lower(name));
        boolean partOfName = lexicon.isCommonForm(before) || (and - from > 1 && !isNameByItself(from, and));
        boolean generic = reading.at(from - 1).is("the")
                && and - from == 1
                && hasPossessive(name, i)
                && !isNameByItself(from, and);
        partOfName |= generic;
        return afterNoun && name == and + 1 || institution && partOfName && !lexicon.isOrganizationNoun(before);
    }

    /** "The Dock and Allied Workers' Union" is one whatever its first word. */
    private boolean hasPossessive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.at(i).isPossessive()) {
                return true;
            }
        }
        return false;
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
