package org.whosaid.engine.speaker;

import java.util.Set;

/** Reads noun phrases: where the head is and what it denotes. */
final class NounPhrases {
    private static final Set<String> PLURAL_PRONOUNS = Set.of(
            "others",
            "some",
            "many",
            "most",
            "several",
            "few",
            "both",
            "neither",
            "those",
            "all",
            "these",
            "they",
            "none",
            "everyone",
            "everybody",
            "nobody",
            "percent",
            "%",
            "two",
            "three",
            "four",
            "five",
            "six",
            "dozens",
            "hundreds",
            "thousands",
            "half",
            "majority",
            "each");
    private static final Set<String> SINGULAR_PRONOUNS = Set.of("one", "another", "someone", "somebody", "anyone");

    private final Reading reading;
    private final Lexicon lexicon;

    NounPhrases(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    NounPhrase read(int from, int to) {
        int end = headEnd(from, to);
        int head = Math.max(from, end - 1);
        NounKind kind = kind(from, head, to);
        String first = reading.lower(from);
        boolean bare = !FunctionWords.isDeterminer(first) && kind == NounKind.PERSON;
        boolean owned = reading.at(from + 1).isPossessive() || hasPossessive(from, head);
        return new NounPhrase(from, head, to, kind, FunctionWords.isDefinite(first) || bare || owned);
    }

    private boolean hasPossessive(int from, int head) {
        for (int i = from; i < head; i++) {
            if (reading.at(i).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** After the head noun: before the first preposition, relative, comma, bracket or participle. */
    int headEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (endsHead(i)) {
                return i;
            }
        }
        return to;
    }

    /** After the first noun for a person or an organisation that is not followed by another: "the company spokesman | hands". */
    int nounEnd(int from, int to) {
        int end = headEnd(from, to);
        for (int i = from + 1; i < end; i++) {
            if (isAgent(i) && !isAgent(i + 1)) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean isAgent(int i) {
        return lexicon.isPersonNoun(reading.lower(i)) || lexicon.isOrganizationNoun(reading.lower(i));
    }

    private boolean endsHead(int i) {
        String word = reading.lower(i);
        boolean participle = !reading.at(i).isCapitalised()
                && FunctionWords.looksLikeVerb(word)
                && (FunctionWords.isPreposition(reading.lower(i + 1))
                        || FunctionWords.isDeterminer(reading.lower(i + 1))
                        || reading.at(i + 1).isCapitalised())
                && isNoun(reading.lower(i - 1));
        return participle
                || FunctionWords.isPreposition(word)
                || FunctionWords.isRelative(word)
                || (FunctionWords.isAuxiliary(word) && !reading.at(i).isCapitalised())
                || (!reading.at(i).isWord() && !reading.at(i).isPossessive() && !isInnerMark(i));
    }

    private boolean isInnerMark(int i) {
        return Set.of("“", "”", "\"", "‘", "’", "/", "%", "&", "$")
                .contains(reading.at(i).form());
    }

    private boolean isNoun(String word) {
        return lexicon.isPersonNoun(word)
                || lexicon.isDocumentNoun(word)
                || lexicon.isOrganizationNoun(word)
                || lexicon.isGroupNoun(word)
                || word.endsWith("s");
    }

    private NounKind kind(int from, int head, int to) {
        String word = reading.lower(head);
        String first = reading.lower(from);
        if (PLURAL_PRONOUNS.contains(word)) {
            return NounKind.PEOPLE;
        }
        if (SINGULAR_PRONOUNS.contains(word)) {
            return isOfPeople(head, to) ? NounKind.PERSON : NounKind.OTHER;
        }
        boolean counted = PLURAL_PRONOUNS.contains(first) && !first.equals("all");
        NounKind kind = plural(word, counted);
        // "His eyes": a part of somebody, not a group of people.
        boolean owned = first.equals("his") || first.equals("her");
        return owned && kind == NounKind.PEOPLE && !isPersonOrPeople(singular(word)) && !lexicon.isGroupNoun(word)
                ? NounKind.OTHER
                : kind;
    }

    private boolean isOfPeople(int head, int to) {
        return head + 1 >= to || reading.at(head + 1).is("of");
    }

    private NounKind plural(String word, boolean counted) {
        String singular = singular(word);
        if (word.equals("police")) {
            return NounKind.ORGANIZATION;
        }
        if (lexicon.isGroupNoun(word) || (!singular.equals(word) && isPersonOrPeople(singular))) {
            return NounKind.PEOPLE;
        }
        if (lexicon.isDocumentHead(word) || lexicon.isDocumentHead(singular)) {
            return NounKind.DOCUMENT;
        }
        if (lexicon.isOrganizationNoun(word)) {
            return NounKind.ORGANIZATION;
        }
        if (lexicon.isPersonNoun(word) || lexicon.isPeople(word)) {
            return NounKind.PERSON;
        }
        if (lexicon.isDocumentNoun(word) || lexicon.isDocumentNoun(singular)) {
            return NounKind.DOCUMENT;
        }
        return counted || !singular.equals(word) ? NounKind.PEOPLE : agent(word);
    }

    private boolean isPersonOrPeople(String singular) {
        return lexicon.isPersonNoun(singular) || lexicon.isPeople(singular) || lexicon.isOrganizationNoun(singular);
    }

    /** Nouns that no list has: English forms names of agents with these endings. */
    private static NounKind agent(String word) {
        boolean agent = word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ist")
                || word.endsWith("man")
                || word.endsWith("woman")
                || word.endsWith("person")
                || word.endsWith("ian");
        return agent ? NounKind.PERSON : NounKind.OTHER;
    }

    static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word.equals("people") ? "person" : word;
    }
}
