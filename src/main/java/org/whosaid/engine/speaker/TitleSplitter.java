package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Tells the titles of a run of name words from the name: "Senate Majority Leader | Tom Holm". */
final class TitleSplitter {
    /** "Mr Speaker", "Madam President": offices that are addressed so, and nobody's surname. */
    private static final Set<String> ADDRESSED = WordLists.SPEAKER.set("title-splitter.addressed");

    /** Titles that are words of many a name as well: "Ali Haji Osman". */
    private static final Set<String> IN_NAMES = WordLists.SPEAKER.set("title-splitter.in-names");

    private static final int LONGEST_BRACKET = 5;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;

    TitleSplitter(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.givenNames = knowledge.givenNames();
    }

    /** First token of the name; {@code to} where the run is titles only. */
    int nameStart(int from, int to) {
        return looksLikeInstitution(from, to) ? from : afterTitles(from, to);
    }

    /** "Committee of Ministers", "Republican National Committee": no titles are stripped from an institution's name. */
    private boolean looksLikeInstitution(int from, int to) {
        int last = to - 1;
        while (last > from && !lexicon.isOrganizationNoun(reading.lower(last)) && !isSuffix(last)) {
            last--;
        }
        boolean institution = lexicon.isOrganizationNoun(reading.lower(last)) || isSuffix(last);
        // "Senate Majority Leader Tom Holm": a title after the institution's noun belongs to a person.
        return institution
                && !startsWithOffice(from, to)
                && (last == to - 1 || !hasTitle(last + 1, to) && isLink(last + 1))
                && !hasGivenName(from, to);
    }

    /** "Commissioner for Works", "Speaker of the House": one bearer's office, unlike "Doctors for Peace". */
    private boolean startsWithOffice(int from, int to) {
        int i = from;
        while (i < to && lexicon.isTitle(reading.lower(i)) && !lexicon.isOrganizationNoun(reading.lower(i))) {
            i++;
        }
        String office = reading.lower(i - 1);
        return i > from
                && i < to
                && (reading.at(i).is("of") || reading.at(i).is("for"))
                && NounPhrases.singular(office).equals(office);
    }

    /** "St. Rask Hospital", "Society of St. Rask". */
    private boolean isSaint(int i) {
        return reading.at(i).is("st")
                || reading.at(i).is("st.")
                || reading.at(i).is("saint");
    }

    private boolean isSuffix(int i) {
        return lexicon.isOrganizationSuffix(reading.lower(i));
    }

    private boolean isLink(int i) {
        return reading.at(i).is("of")
                || reading.at(i).is("for")
                || reading.at(i).is("on");
    }

    private boolean hasTitle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.isTitle(reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Coach Maria Banks", "Mr. House": a title and a given name, or a form of address, come with people only. */
    private boolean hasGivenName(int from, int to) {
        boolean courtesy = lexicon.isCourtesy(reading.lower(from)) && !isSaint(from);
        boolean titled = to - from > 2
                && !isSaint(from)
                && lexicon.isTitle(reading.lower(from))
                && !lexicon.isTitle(reading.lower(from + 1))
                && givenNames.isFrequent(reading.lower(from + 1));
        return (courtesy || titled) && !isSuffix(to - 1);
    }

    /** First token of the name after "Senate Majority Leader", "Lt. Col. Sir", "Archbishop of Canterbury". */
    private int afterTitles(int from, int to) {
        int name = from;
        for (int i = from; i < to; i++) {
            if (isTitleBefore(from, i, to) && !(i == to - 1 && name < i && endsAsSurname(name, i))) {
                name = i + 1;
            }
        }
        if (name == to
                && to - from > 1
                && lexicon.isCourtesy(reading.lower(to - 2))
                && !ADDRESSED.contains(reading.lower(to - 1))) {
            return to - 1;
        }
        boolean office =
                name < to && (reading.at(name).is("of") || reading.at(name).is("for"));
        int start = office ? afterOffice(name + 1, to) : name;
        return afterEpithet(afterBracket(start, to), to);
    }

    /** "Chief (Mrs.) Ida Holm", "Brigadier (retd) Tom Rask": what stands in brackets before a name is no part of it. */
    private int afterBracket(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + LONGEST_BRACKET) && !reading.at(end).is(")")) {
            end++;
        }
        boolean opened = reading.at(from).is("(") || end == from;
        return opened && end < to && reading.at(end).is(")") ? end + 1 : from;
    }

    private boolean isTitleBefore(int from, int i, int to) {
        String word = reading.lower(i);
        // "Banco del Norte": "Del." is a delegate. "King's College" is no king.
        boolean noTitle = (IN_NAMES.contains(word) && i > from && !lexicon.isTitle(reading.lower(i - 1)))
                || (isSaint(i) && i > from)
                || (lexicon.isParticle(word) && !reading.at(i).isCapitalised())
                || reading.at(i + 1).isPossessive() && i + 1 < to;
        if (noTitle) {
            return false;
        }
        if (isOfficeBefore(from, i, to)) {
            return true;
        }
        if (givenNames.isFrequent(word) && !lexicon.isTitle(word)) {
            return false;
        }
        boolean trade = lexicon.isPersonNoun(word)
                || lexicon.isPeople(word)
                || lexicon.isPersonNoun(NounPhrases.singular(word));
        return lexicon.isTitle(word)
                || (trade && i + 1 < to && startsPerson(i + 1, to))
                || (i > from && i == to - 1 && lexicon.isPeople(word));
    }

    /** "DC Ida Holm", "Pandit Rao", "Tan Sri Holm": what is a title by its place only. */
    private boolean isOfficeBefore(int from, int i, int to) {
        String word = reading.lower(i);
        boolean initials = lexicon.isOfficeInitials(word) && reading.at(i).isAllCapitals();
        return (initials && i + 1 < to && startsFullName(i + 1, to))
                || (lexicon.isHonorificAtFirst(word) && i == from && i + 1 < to)
                || (lexicon.isHonorificAfterAnother(word) && i > from && i + 1 < to);
    }

    /** A single word after letters is hardly a person: "PC World", "DC Holm". */
    private boolean startsFullName(int from, int to) {
        return startsPerson(from, to) && (to - from > 1 || givenNames.isFrequent(reading.lower(from)));
    }

    /** Whether what follows a trade is somebody's name: "Pathologist Irene Holm", not "Wayfarer Data". */
    private boolean startsPerson(int from, int to) {
        boolean common = lexicon.isCommonForm(reading.lower(to - 1));
        return givenNames.isFrequent(reading.lower(from))
                || (to - from > 1 && !common)
                || reading.at(from).isInitial();
    }

    /** "Crooked Tom Holm", "Miss Universe Ana Rey": words of the vocabulary before a given name and a surname. */
    private int afterEpithet(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean given =
                    givenNames.isFrequent(reading.lower(i)) && reading.at(i + 1).isWord();
            if (given) {
                return i;
            }
            if (!lexicon.isCommonForm(reading.lower(i)) || givenNames.isFrequent(reading.lower(i))) {
                return from;
            }
        }
        return from;
    }

    /** "Tom Baker", "Mary Cook": a trade at the end of a run is the surname if a given name stands before it. */
    private boolean endsAsSurname(int from, int surname) {
        boolean people = lexicon.isPeople(reading.lower(surname)) && surname - from > 1;
        return (givenNames.contains(reading.lower(from)) && !people)
                || (surname - from == 1 && reading.at(from).isInitial());
    }

    /** In "Secretary of State John Kerry" the name starts at the first given name after the office's place. */
    private int afterOffice(int place, int to) {
        for (int i = place + 1; i < to; i++) {
            if (givenNames.contains(reading.lower(i)) || reading.at(i).isInitial()) {
                return i;
            }
        }
        return to;
    }
}
