package org.whosaid.engine.speaker;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.whosaid.engine.lexicon.LexiconResource;

/** Given names with the gender of their bearers. Immutable; look-ups take lower case. */
final class GivenNames {
    /** From this share of women or men on, in tenths and rounded, the name tells the gender. */
    private static final int CLEAR = 10;

    private record Bearers(int womenInTenths, int digits) {}

    private final Map<String, Bearers> names = new HashMap<>();

    private GivenNames() {}

    /** @throws java.io.UncheckedIOException if a resource of this jar is damaged */
    static GivenNames load() {
        GivenNames names = new GivenNames();
        LexiconResource.lines("given-names.txt")
                .map(line -> line.split(" "))
                .forEach(f -> names.names.put(f[0], new Bearers(Integer.parseInt(f[1]), Integer.parseInt(f[2]))));
        return names;
    }

    boolean contains(String name) {
        return names.containsKey(plain(name));
    }

    /** Borne by thousands: a given name rather than a chance likeness. */
    boolean isFrequent(String name) {
        Bearers bearers = names.get(plain(name));
        return bearers != null && bearers.digits() >= 4;
    }

    Gender genderOf(String name) {
        if (plainLetters(name).startsWith("jean-")) {
            return Gender.MALE;
        }
        Bearers bearers = names.get(plain(name));
        if (bearers == null || (bearers.womenInTenths() < CLEAR && bearers.womenInTenths() > 10 - CLEAR)) {
            return Gender.UNKNOWN;
        }
        return bearers.womenInTenths() >= CLEAR ? Gender.FEMALE : Gender.MALE;
    }

    /** Share of women among the bearers, 0.5 where the name is not known. */
    double femaleShare(String name) {
        Bearers bearers = names.get(plain(name));
        return bearers == null ? 0.5 : bearers.womenInTenths() / 10.0;
    }

    private static String plainLetters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The list is without accents and hyphens; of a double name its first half tells. */
    private static String plain(String name) {
        String bare = plainLetters(name);
        int hyphen = bare.indexOf('-');
        return hyphen > 1 ? bare.substring(0, hyphen) : bare;
    }
}
