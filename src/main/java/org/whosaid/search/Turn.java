package org.whosaid.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whosaid.store.CanonicalWords;

/** In what two wordings differ. A sentence and its negation are alike by any measure of letters, so these are looked for by themselves. */
public enum Difference {
    /** Other numbers, in digits or in words. */
    NUMBERS(
            "\\d+(?:[.,]\\d+)*|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|percent)\\b"),
    /** A negation more or less. */
    NEGATION("\\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|\\p{L}+n['’]t)\\b"),
    /** Any words. */
    WORDS("[\\p{L}\\p{N}]+");

    private final Pattern telling;

    Difference(String telling) {
        this.telling = Pattern.compile(telling, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** None for the same words; {@link #WORDS} only where nothing graver differs. */
    static Set<Difference> between(String words, String others) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        for (Difference grave : List.of(NUMBERS, NEGATION)) {
            if (!grave.in(words).equals(grave.in(others))) {
                found.add(grave);
            }
        }
        if (found.isEmpty() && !CanonicalWords.of(words).equals(CanonicalWords.of(others))) {
            found.add(WORDS);
        }
        return found;
    }

    /** In no order: what stands elsewhere in the sentence is another difference. "n't" is "not", and "1,000" is "1000". */
    private List<String> in(String words) {
        return telling.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace(",", "").replaceAll("^.*n['’]t$|^cannot$", "not"))
                .sorted()
                .toList();
    }
}
