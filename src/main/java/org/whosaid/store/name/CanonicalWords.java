package org.whosaid.store.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.whosaid.engine.text.Sha256;

/** The form of a quote's words that stays the same whatever marks, case and spacing an article sets them in. */
public final class CanonicalWords {
    // An apostrophe joins ("don’t" is "dont" everywhere), any other mark parts.
    private static final Pattern JOINING = Pattern.compile("(?<=[\\p{L}\\p{N}])['’](?=[\\p{L}\\p{N}])");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private CanonicalWords() {}

    /** Lower case, no punctuation, single spaces. */
    public static String of(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PARTING.matcher(JOINING.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The hash under which quotes of the same words find each other. */
    public static String hash(String words) {
        return Sha256.of(of(words));
    }
}
