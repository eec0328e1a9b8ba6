package org.whosaid.engine.speaker;

import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.Token;
import org.whosaid.engine.text.TokenizedText;

/** Tells words that can be part of a name. */
final class NameWords {
    private final TokenizedText reading;
    private final GivenNames givenNames;

    NameWords(TokenizedText reading, GivenNames givenNames) {
        this.reading = reading;
        this.givenNames = givenNames;
    }

    /** "ffoulkes-Gray". */
    boolean isHyphenedSurname(int i) {
        String form = reading.at(i).form();
        int hyphen = form.lastIndexOf('-');
        return hyphen > 2
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && reading.at(i - 1).isCapitalised();
    }

    boolean isNameWord(int i) {
        Token token = reading.at(i);
        if (isPartyTag(i)) {
            return false;
        }
        if (isInitialA(i) || isPronounInCapitals(i)) {
            return true;
        }
        if (!token.isWord() || !token.isCapitalised() || token.is("i")) {
            return token.isWord() && isCamel(token.form());
        }
        return !FunctionWords.isFunctionWord(token.lower()) && !FunctionWords.isCalendar(token.lower())
                || isNameDespiteLooks(i);
    }

    /** "The US", "the WHO": no pronouns. */
    private boolean isPronounInCapitals(int i) {
        return (reading.at(i).form().equals("US") || reading.at(i).form().equals("WHO"))
                && reading.at(i - 1).is("the")
                && !reading.isHeadline(i);
    }

    /** "A K Holm", "A. K. Holm": no article. */
    private boolean isInitialA(int i) {
        return reading.at(i).form().equals("A")
                && reading.at(i + 1).isInitial()
                && reading.at(i + 2).isCapitalised()
                && !FunctionWords.isFunctionWord(reading.lower(i + 2));
    }

    /** "R-Maine" after a comma or a bracket. */
    private boolean isPartyTag(int i) {
        String form = reading.at(i).form();
        boolean after = reading.at(i - 1).is(",") || reading.at(i - 1).is("(");
        return after && form.length() > 2 && form.charAt(1) == '-' && Character.isUpperCase(form.charAt(2));
    }

    /** "ffoulkes", "iPhone" aside, a capital inside a word comes with names only: "deVries", "eBay". */
    private static boolean isCamel(String form) {
        return form.length() > 3
                && form.indexOf('-') < 0
                && form.codePoints().skip(1).anyMatch(Character::isUpperCase)
                && form.codePoints().filter(Character::isDigit).count() == 0;
    }

    /** "May", "April", "Will": function words that are given names, before a name word. */
    private boolean isNameDespiteLooks(int i) {
        boolean opener = reading.opensSentence(i)
                && !FunctionWords.isCalendar(reading.lower(i))
                && !reading.at(i).is("will");
        return !reading.isHeadline(i)
                && !opener
                && givenNames.contains(reading.lower(i))
                && reading.at(i + 1).isCapitalised()
                && !FunctionWords.isFunctionWord(reading.lower(i + 1));
    }
}
