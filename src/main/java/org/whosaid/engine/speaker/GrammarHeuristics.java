package org.whosaid.engine.speaker;

import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.Token;
import org.whosaid.engine.text.TokenizedText;

/** Guesses subject, object and possessor from the words next to a mention; there is no parser. */
final class GrammarHeuristics {
    private static final Set<String> CLAUSE_OPENERS = WordLists.SPEAKER.set("grammar-heuristics.clause-openers");
    private static final Set<String> REPORTING = WordLists.SPEAKER.set("grammar-heuristics.reporting");
    /** They open clauses that tell time or reason. */
    private static final Set<String> ADVERBIAL = WordLists.SPEAKER.set("grammar-heuristics.adverbial");

    private static final int LONGEST_ASIDE = 30;
    private static final int LONGEST_PHRASE = 8;

    private final TokenizedText reading;
    private final Lexicon lexicon;

    GrammarHeuristics(TokenizedText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** The role of the mention in {@code [from, to)}. */
    GrammaticalRole roleOf(int from, int to) {
        if (reading.at(to).isPossessive()) {
            return GrammaticalRole.POSSESSOR;
        }
        if (isNoun(to) || (isNoun(to + 1) && isPlain(to))) {
            return GrammaticalRole.MODIFIER;
        }
        int start = phraseStart(from);
        String before = reading.sameSentence(start - 1, from) ? reading.lower(start - 1) : "";
        boolean verbFollows = isFinite(afterAside(to));
        if (FunctionWords.isPreposition(before) && !(CLAUSE_OPENERS.contains(before) && verbFollows)) {
            return GrammaticalRole.OBLIQUE;
        }
        boolean opens = before.isEmpty() || !reading.at(start - 1).isWord() || CLAUSE_OPENERS.contains(before);
        if (verbFollows && ADVERBIAL.contains(before)) {
            return GrammaticalRole.SUBORDINATE;
        }
        if (verbFollows || opens || REPORTING.contains(before)) {
            return GrammaticalRole.SUBJECT;
        }
        return GrammaticalRole.OBJECT;
    }

    /** First token of the noun phrase that ends with the words from {@code from} on: its article, titles and adjectives. */
    int phraseStart(int from) {
        int i = from;
        while (i > from - LONGEST_PHRASE && reading.sameSentence(i - 1, from) && isModifier(i - 1)) {
            i--;
            if (FunctionWords.isDeterminer(reading.lower(i))) {
                return i;
            }
        }
        return i;
    }

    private boolean isNoun(int i) {
        String word = reading.lower(i);
        return !reading.at(i).isCapitalised() && (lexicon.isPersonNoun(word) || lexicon.isOrganizationNoun(word));
    }

    private boolean isPlain(int i) {
        Token token = reading.at(i);
        return token.isWord()
                && !token.isCapitalised()
                && !FunctionWords.isFunctionWord(token.lower())
                && !FunctionWords.looksLikeVerb(token.lower());
    }

    private boolean isModifier(int i) {
        String word = reading.lower(i);
        boolean closed = FunctionWords.isPreposition(word)
                || FunctionWords.isConjunction(word)
                || FunctionWords.isPronoun(word) && !FunctionWords.isPossessive(word)
                || FunctionWords.isAuxiliary(word);
        boolean verb = FunctionWords.looksLikeVerb(word) && !reading.at(i).isCapitalised();
        return reading.at(i).isWord() && !verb && (!closed || word.equals("that")) && !word.equals("not");
    }

    /** First token after an apposition, an age or a relative clause in commas or brackets that follows a mention. */
    private int afterAside(int to) {
        String mark = reading.at(to).form();
        String close =
                mark.equals(",") ? "," : mark.equals("(") ? ")" : mark.equals("—") || mark.equals("–") ? mark : "";
        if (close.isEmpty()) {
            return to;
        }
        for (int i = to + 1; i < to + LONGEST_ASIDE && reading.sameSentence(i, to); i++) {
            if (reading.at(i).form().equals(close)) {
                return close.equals(")") && reading.at(i + 1).is(",") ? i + 2 : i + 1;
            }
        }
        return to;
    }

    private boolean isFinite(int i) {
        String word = reading.lower(i);
        boolean verb =
                FunctionWords.isAuxiliary(word) || FunctionWords.isIrregularPast(word) || REPORTING.contains(word);
        return verb
                || (word.length() > 3 && word.endsWith("ed") && !reading.at(i).isCapitalised());
    }
}
