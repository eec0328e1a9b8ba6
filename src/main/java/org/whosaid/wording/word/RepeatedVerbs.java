package org.whosaid.wording.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs that mean one thing with "re-" and another without the hyphen: who re-signs does not resign. */
public final class RepeatedVerbs {
    private static final String AGAIN = "re";
    private static final Set<String> OTHERS = WordingLexicon.LISTS.set("repeated-verbs.others").stream()
            .map(Inflection::of)
            .collect(Collectors.toUnmodifiableSet());

    private RepeatedVerbs() {}

    /** Whether these words are a verb with "re-" apart. */
    public static boolean isRepeated(List<Word> words) {
        return words.size() > 1 && words.get(0).key().equals(AGAIN);
    }

    /** Whether a key in one word is a form of a verb of its own. */
    public static boolean isAnother(String key) {
        return OTHERS.contains(Inflection.of(key));
    }
}
