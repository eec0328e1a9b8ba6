package org.whosaid.engine.speaker;

/** Tells the titles of a run of name words from the name: "Senate Majority Leader | Tom Holm". */
final class TitleSplitter {
    private final Reading reading;
    private final Lexicon lexicon;
    private final GivenNames givenNames;

    TitleSplitter(Reading reading, Knowledge knowledge) {
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
                && (last == to - 1 || !hasTitle(last + 1, to) && isLink(last + 1))
                && !hasGivenName(from, to);
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
        boolean courtesy = lexicon.isCourtesy(reading.lower(from));
        boolean titled =
                to - from > 2 && lexicon.isTitle(reading.lower(from)) && givenNames.isFrequent(reading.lower(from + 1));
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
        if (name == to && to - from > 1 && lexicon.isCourtesy(reading.lower(to - 2))) {
            return to - 1;
        }
        int start = name < to && reading.at(name).is("of") ? afterOffice(name + 1, to) : name;
        return afterEpithet(start, to);
    }

    private boolean isTitleBefore(int from, int i, int to) {
        String word = reading.lower(i);
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
