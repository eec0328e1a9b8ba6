package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.QuotationMarks;
import org.whosaid.engine.text.TokenizedText;

/** Reads noun phrases: where the head is and what it denotes. */
final class NounPhrases {
    private static final Set<String> INNER_SIGNS = Set.of("/", "%", "&", "$");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final NounKinds kinds;

    NounPhrases(TokenizedText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.kinds = new NounKinds(reading, lexicon);
    }

    NounPhrase read(int from, int to) {
        int end = headEnd(from, to);
        int head = Math.max(from, end - 1);
        NounKind kind = kinds.kind(from, head, to);
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
        String form = reading.at(i).form();
        return QuotationMarks.isAny(form) || INNER_SIGNS.contains(form);
    }

    private boolean isNoun(String word) {
        return lexicon.isPersonNoun(word)
                || lexicon.isDocumentNoun(word)
                || lexicon.isOrganizationNoun(word)
                || lexicon.isGroupNoun(word)
                || word.endsWith("s");
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
