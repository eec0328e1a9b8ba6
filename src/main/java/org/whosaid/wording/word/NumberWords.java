package org.whosaid.wording.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What English number words stand for; all in lower case. */
final class NumberWords {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<String> UP_TO_NINETEEN = WordingLexicon.LISTS.list("number-words.up-to-nineteen");
    private static final List<String> TENS = WordingLexicon.LISTS.list("number-words.tens");
    private static final List<String> ORDINALS = WordingLexicon.LISTS.list("number-words.ordinals");
    private static final Map<String, BigDecimal> CARDINALS = cardinals();
    private static final Map<String, BigDecimal> SCALES = scales();

    private NumberWords() {}

    /** Zero to nineteen, twenty, thirty ... ninety. */
    static Optional<BigDecimal> cardinal(String word) {
        return Optional.ofNullable(CARDINALS.get(word));
    }

    /** Hundred to trillion. */
    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    /** "Twenty" to "ninety": a digit may follow. */
    static boolean isTens(String word) {
        return TENS.contains(word);
    }

    /** "Thirteen" to "twenty": the century of a year, if ten or more follow. */
    static boolean isCentury(String word) {
        return UP_TO_NINETEEN.indexOf(word) > 12 || word.equals("twenty");
    }

    /** First to twentieth; less than one for other words. */
    static int ordinal(String word) {
        return ORDINALS.indexOf(word);
    }

    private static Map<String, BigDecimal> cardinals() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int i = 0; i < UP_TO_NINETEEN.size(); i++) {
            values.put(UP_TO_NINETEEN.get(i), BigDecimal.valueOf(i));
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), BigDecimal.valueOf(20 + 10L * i));
        }
        return Map.copyOf(values);
    }

    private static Map<String, BigDecimal> scales() {
        Map<String, BigDecimal> values = new HashMap<>();
        WordingLexicon.LISTS
                .pairs("number-words.scales")
                .forEach((word, value) -> values.put(word, new BigDecimal(value)));
        return Map.copyOf(values);
    }
}
