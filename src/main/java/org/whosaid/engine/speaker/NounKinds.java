package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Says what the head of a noun phrase denotes. */
final class NounKinds {
    private static final Set<String> PLURAL_PRONOUNS = WordLists.SPEAKER.set("noun-kinds.plural-pronouns");

    private static final Set<String> SINGULAR_PRONOUNS = WordLists.SPEAKER.set("noun-kinds.singular-pronouns");

    private final TokenizedText reading;
    private final Lexicon lexicon;

    NounKinds(TokenizedText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    NounKind kind(int from, int head, int to) {
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
        return owned
                        && kind == NounKind.PEOPLE
                        && !isPersonOrPeople(NounPhrases.singular(word))
                        && !lexicon.isGroupNoun(word)
                ? NounKind.OTHER
                : kind;
    }

    private boolean isOfPeople(int head, int to) {
        return head + 1 >= to || reading.at(head + 1).is("of");
    }

    private NounKind plural(String word, boolean counted) {
        String singular = NounPhrases.singular(word);
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
}
