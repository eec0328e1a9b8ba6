package org.whosaid.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.whosaid.engine.speaker.TitleWords;
import org.whosaid.engine.text.EditDistance;
import org.whosaid.engine.text.EditDistance.Edit;
import org.whosaid.search.name.NameLetters;

/**
 * A full name in which one letter may be wrong, missing or too many. Immutable.
 *
 * @param words of the name's key
 * @param doubtful places of those words that may have the slip
 */
record OneLetter(List<String> words, Set<Integer> doubtful) {
    /** Of shorter words too many are another name with a letter changed. */
    private static final int SHORTEST = 5;

    private static final int LONGEST_NAME = 80;

    OneLetter {
        words = List.copyOf(words);
        doubtful = Set.copyOf(doubtful);
    }

    /** Takes a {@link org.whosaid.store.name.NameKey}. A given name is right as it is: "Daniela" is not Daniel. */
    static OneLetter of(String key, TitleWords titles) {
        List<String> words = List.of(key.split(" "));
        Set<Integer> doubtful = new TreeSet<>();
        for (int i = 0; i < words.size() && words.size() > 1 && key.length() <= LONGEST_NAME; i++) {
            String word = words.get(i);
            boolean isLong = word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
            if (isLong && !titles.mayBeGivenName(word)) {
                doubtful.add(i);
            }
        }
        return new OneLetter(words, doubtful);
    }

    boolean isImpossible() {
        return doubtful.isEmpty();
    }

    /** A regular expression of PostgreSQL for what such a name may be, and some others. */
    String pattern() {
        return doubtful.stream().sorted().map(this::withAnyWordAt).collect(Collectors.joining("|", "^(", ")$"));
    }

    private String withAnyWordAt(int place) {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            patterns.add(i == place ? "[^ ]+" : NameLetters.anySpelling(words.get(i)));
        }
        return String.join(" ", patterns);
    }

    /** The word that has the slip if the name is meant for this other one. */
    Optional<String> wordWithSlip(String other) {
        List<String> others = List.of(other.split(" "));
        return doubtful.stream()
                .filter(i -> others.size() == words.size())
                .filter(i -> differsOnlyAt(i, others) && isOneLetterAway(words.get(i), others.get(i)))
                .map(words::get)
                .findFirst();
    }

    private boolean differsOnlyAt(int place, List<String> others) {
        for (int i = 0; i < words.size(); i++) {
            boolean isSame = NameLetters.plain(words.get(i)).equals(NameLetters.plain(others.get(i)));
            if (isSame == (i == place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneLetterAway(String asked, String kept) {
        Edit edit = EditDistance.between(NameLetters.plain(asked), NameLetters.plain(kept));
        return edit == Edit.LETTER_CHANGED || edit == Edit.LETTER_MISSING_OR_TOO_MANY;
    }
}
