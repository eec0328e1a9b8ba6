package org.whosaid.search.name;

import java.util.Map;
import java.util.regex.Pattern;

/** Letters that a keyboard may lack, and what is written in their place: "Weiß", "Weiss". Stateless. */
public final class NameLetters {
    private static final Map<String, String> PLAIN = Map.of("ß", "ss", "ø", "o", "æ", "ae", "ł", "l", "đ", "d");
    private static final Map<String, String> EITHER =
            Map.of("ss", "(ss|ß)", "o", "[oø]", "ae", "(ae|æ)", "l", "[lł]", "d", "[dđ]");
    private static final Pattern SPECIAL = Pattern.compile("[ßøæłđ]");
    private static final Pattern REPLACED = Pattern.compile("ss|ae|[old]|[\\p{Punct}]");

    private NameLetters() {}

    /** A {@link org.whosaid.store.name.NameKey} in plain letters: the same for all spellings. */
    public static String plain(String key) {
        return SPECIAL.matcher(key).replaceAll(letter -> PLAIN.getOrDefault(letter.group(), letter.group()));
    }

    /** A regular expression of PostgreSQL for all spellings of a key. */
    public static String anySpelling(String key) {
        return REPLACED.matcher(plain(key)).replaceAll(found -> {
            String either = EITHER.get(found.group());
            return either == null ? "\\\\\\" + found.group() : either;
        });
    }
}
