package org.whosaid.engine.speaker;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.Token;
import org.whosaid.engine.text.TokenizedText;

/** Tells words that can be part of a name. */
final class NameWords {
    /** Auxiliaries that are surnames too. */
    private static final Set<String> AS_SURNAMES = WordLists.SPEAKER.set("name-words.as-surnames");

    private final TokenizedText reading;
    private final GivenNames givenNames;
    private final Set<String> surnames;

    NameWords(TokenizedText reading, GivenNames givenNames) {
        this.reading = reading;
        this.givenNames = givenNames;
        this.surnames = functionSurnames();
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
                || isNameDespiteLooks(i)
                || isSurnameDespiteLooks(i);
    }

    /** "George Will", and "Will" thereafter where it is no question and no prediction: "Will wrote", "as Will put it". */
    private boolean isSurnameDespiteLooks(int i) {
        if (!surnames.contains(reading.lower(i)) || reading.isHeadline(i)) {
            return false;
        }
        boolean month = FunctionWords.isCalendar(reading.lower(i))
                && (FunctionWords.isPreposition(reading.lower(i - 1))
                        || reading.at(i + 1).isNumber());
        boolean subject = FunctionWords.looksLikeVerb(reading.lower(i + 1))
                || reading.at(i + 1).isPossessive();
        return isAfterGivenName(i) || !month && (subject || !reading.opensSentence(i));
    }

    private boolean isAfterGivenName(int i) {
        return givenNames.isFrequent(reading.lower(i - 1))
                && reading.at(i - 1).isCapitalised()
                && !FunctionWords.isFunctionWord(reading.lower(i - 1))
                && reading.sameSentence(i - 1, i);
    }

    /** Function words that the text has as surnames: a capital after a given name, outside of headlines. */
    private Set<String> functionSurnames() {
        return IntStream.range(0, reading.size())
                .filter(i -> AS_SURNAMES.contains(reading.lower(i))
                        && reading.at(i).isCapitalised()
                        && !reading.at(i).isAllCapitals()
                        && !reading.isHeadline(i)
                        && isAfterGivenName(i))
                .mapToObj(reading::lower)
                .collect(Collectors.toUnmodifiableSet());
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
