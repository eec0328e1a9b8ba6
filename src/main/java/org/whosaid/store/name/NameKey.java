package org.whosaid.store.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which it is compared and looked for. */
public final class NameKey {
    /** What a B-tree page can surely index; a longer "name" is no name. */
    public static final int LONGEST_NAME = 300;

    // Only the marks of Latin, Greek and Cyrillic: the vowel signs of other scripts tell names apart.
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /** The name without case, accents and doubled spaces. */
    public static String of(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
