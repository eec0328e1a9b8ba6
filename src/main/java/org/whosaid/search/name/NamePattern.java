package org.whosaid.search.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.wording.word.Transposition;

/** Regular expressions of PostgreSQL for the keys of names that are the same as an asked one; trigram indexes serve them. Stateless. */
final class NamePattern {
    /** For no name: no key is empty. */
    static final String NOBODY = "^$";

    /** In letters. Longer ones are told by their likeness well enough, and have too many slips for one expression. */
    private static final int LONGEST_MISSPELT = 40;

    private static final String SUFFIX = "(,? (jr|sr)\\.?| ii| iii| iv)?$";
    private static final Pattern THE = Pattern.compile("^the (?=.)");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=(?:^|[ .])\\p{L}\\.)(?=\\p{L}\\.)");

    private NamePattern() {}

    /** For this name, with or without "the" before it. */
    static String whole(String key) {
        return "^(the )?" + NameLetters.anySpelling(THE.matcher(key).replaceFirst("")) + "$";
    }

    /**
     * For this name, and for longer ones that end in it; what begins with initials, for names that begin with such words. "The
     * mayor" is nobody called Mayor.
     */
    static String ending(String key) {
        if (THE.matcher(key).find()) {
            return whole(key);
        }
        List<String> words =
                List.of(BETWEEN_INITIALS.matcher(key).replaceAll(" ").split(" "));
        int initials = 0;
        while (initials < words.size() - 1
                && INITIAL.matcher(words.get(initials)).matches()) {
            initials++;
        }
        String rest = NameLetters.anySpelling(String.join(" ", words.subList(initials, words.size()))) + SUFFIX;
        return initials == 0 ? "(^| )" + rest : beginningWith(words.subList(0, initials)) + rest;
    }

    /** For names with a word that begins as this one does, were two of its letters not swapped; empty if it can be no slip. */
    static Optional<String> swapped(String key) {
        if (key.length() > LONGEST_MISSPELT) {
            return Optional.empty();
        }
        List<String> words = List.of(key.split(" "));
        String slips = IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> Transposition.of(words.get(i)).stream().map(word -> with(words, i, word)))
                .map(NameLetters::anySpelling)
                .collect(Collectors.joining("|"));
        return slips.isEmpty() ? Optional.empty() : Optional.of("(^| )(" + slips + ")");
    }

    private static String with(List<String> words, int i, String word) {
        List<String> changed = new ArrayList<>(words);
        changed.set(i, word);
        return String.join(" ", changed);
    }

    // "J. K." is "Joanne Kathleen" and "J.K.", but not "Jack".
    private static String beginningWith(List<String> initials) {
        return initials.stream()
                .map(initial -> NameLetters.anySpelling(initial.replace(".", "")))
                .collect(Collectors.joining("([^ ]* |\\.)", "^", "[^ ]* (.* )?"));
    }
}
