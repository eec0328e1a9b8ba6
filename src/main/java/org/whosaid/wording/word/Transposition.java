package org.whosaid.wording.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.engine.text.EditDistance;
import org.whosaid.engine.text.EditDistance.Edit;

/** The commonest slip of the keyboard: two neighbouring letters have changed places, "feild" for "field". */
public final class Transposition {
    /** Of shorter words too many are another word with two letters swapped. */
    private static final int SHORTEST = 4;

    /** Words of more than three letters that are others with two letters swapped: there it may be no slip. */
    private static final Set<String> OTHER_WORDS = WordingLexicon.LISTS.set("transposition.other-words");

    private Transposition() {}

    /** Whether one word is the other with two neighbouring letters swapped, and not a word of its own. Takes keys, in lower case. */
    public static boolean isLikely(String one, String other) {
        return mayBeOne(one)
                && EditDistance.between(one, other) == Edit.LETTERS_SWAPPED
                && EditDistance.commonStart(one, other) > 0
                && !(OTHER_WORDS.contains(one) && OTHER_WORDS.contains(other));
    }

    /** What a word may be that has two neighbouring letters swapped behind its first one; nothing for short words and numbers. */
    public static List<String> of(String word) {
        List<String> unswapped = new ArrayList<>();
        if (!mayBeOne(word)) {
            return unswapped;
        }
        for (int i = 1; i < word.length() - 1; i++) {
            if (word.charAt(i) != word.charAt(i + 1)) {
                unswapped.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
        }
        return unswapped;
    }

    private static boolean mayBeOne(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }
}
