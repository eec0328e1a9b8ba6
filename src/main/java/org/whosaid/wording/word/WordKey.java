package org.whosaid.wording.word;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which key a word equals itself in other typography. */
final class WordKey {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ‘´`]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Pattern SCALED = Pattern.compile("([\\d.,]+)\\s?(bn|mn|tn|k|m|b)");
    private static final Map<String, String> SCALES = Map.of(
            "k", "000", "m", "000000", "mn", "000000", "b", "000000000", "bn", "000000000", "tn", "000000000000");
    private static final Map<String, String> CURRENCIES = WordingLexicon.LISTS.pairs("word-key.currencies");

    private WordKey() {}

    /** Whether a key is that of a currency. */
    static boolean isCurrency(String key) {
        return CURRENCIES.containsValue(key);
    }

    /** Of a word in letters, a sign or an ordinal. */
    static String of(String written) {
        String bare = plain(written).replaceAll("[.\\[\\]]", "");
        int ordinal = NumberWords.ordinal(bare);
        // "Second" is a time as often as a place in a row.
        return ordinal > 0 && ordinal != 2
                ? NumberReader.SIGN + ordinal + NumberReader.ORDINAL
                : CURRENCIES.getOrDefault(bare, Contractions.mended(bare));
    }

    /** Of what begins with a digit, or with a minus: "-5 degrees" is not "5 degrees"; "10-12" has no minus. */
    static String ofNumber(String written) {
        String lower = plain(written);
        boolean isNegative = !Character.isDigit(lower.charAt(0));
        String number = numberKey(isNegative ? lower.substring(1) : lower);
        return isNegative ? number.replaceFirst("^(" + NumberReader.SIGN + "?)", "$1-") : number;
    }

    private static String plain(String written) {
        String plain = ACCENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return APOSTROPHE.matcher(plain).replaceAll("'").toLowerCase(Locale.ROOT);
    }

    private static String numberKey(String written) {
        Matcher ordinal = ORDINAL.matcher(written);
        if (ordinal.matches()) {
            return ordinal.group(1).equals("2")
                    ? "second"
                    : NumberReader.SIGN + ordinal.group(1) + NumberReader.ORDINAL;
        }
        Matcher scaled = SCALED.matcher(written);
        if (scaled.matches() && GROUPED.matcher(scaled.group(1)).matches()) {
            return NumberReader.SIGN + scaled(scaled.group(1), scaled.group(2));
        }
        return GROUPED.matcher(written).matches() ? NumberReader.SIGN + written.replace(",", "") : written;
    }

    private static String scaled(String number, String scale) {
        return new BigDecimal(number.replace(",", ""))
                .multiply(new BigDecimal("1" + SCALES.get(scale)))
                .toPlainString();
    }
}
