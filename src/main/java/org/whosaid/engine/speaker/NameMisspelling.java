package org.whosaid.engine.speaker;

import org.whosaid.engine.text.EditDistance;

/** Slips of the keyboard in names. */
final class NameMisspelling {
    /** In shorter names a letter's difference makes another name: "Marten", "Martin". */
    private static final int SHORTEST = 6;

    private NameMisspelling() {}

    /** Whether one name is the other with a letter left out, put in, changed, or swapped with its neighbour; not the first two letters. */
    static boolean likely(String one, String other) {
        int same = EditDistance.commonStart(one, other);
        if (Math.max(one.length(), other.length()) < SHORTEST || same < 2) {
            return false;
        }
        return switch (EditDistance.between(one, other)) {
            case LETTER_MISSING_OR_TOO_MANY, LETTERS_SWAPPED -> true;
            // The last letter alone tells Carlo from Carla.
            case LETTER_CHANGED -> same < one.length() - 1;
            case NONE, OTHER -> false;
        };
    }
}
