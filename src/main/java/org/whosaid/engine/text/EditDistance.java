package org.whosaid.engine.text;

/** Words that are one slip of the keyboard apart (Damerau 1964): a letter left out, put in or changed, or two neighbours swapped. */
public final class EditDistance {
    private EditDistance() {}

    /** How one word comes of the other. */
    public enum Edit {
        NONE,
        LETTER_MISSING_OR_TOO_MANY,
        LETTER_CHANGED,
        LETTERS_SWAPPED,
        /** More than one slip. */
        OTHER
    }

    /** The slip that makes one of the other, whichever is which. Linear in the shorter word. */
    public static Edit between(String one, String other) {
        if (one.equals(other)) {
            return Edit.NONE;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = commonStart(one, other);
        if (longer.length() - shorter.length() == 1 && isSameFrom(longer, at + 1, shorter, at)) {
            return Edit.LETTER_MISSING_OR_TOO_MANY;
        }
        if (longer.length() > shorter.length()) {
            return Edit.OTHER;
        }
        if (isSameFrom(longer, at + 1, shorter, at + 1)) {
            return Edit.LETTER_CHANGED;
        }
        boolean swapped = at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && isSameFrom(one, at + 2, other, at + 2);
        return swapped ? Edit.LETTERS_SWAPPED : Edit.OTHER;
    }

    /** How many letters at their beginnings are the same. */
    public static int commonStart(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean isSameFrom(String one, int from, String other, int otherFrom) {
        int length = one.length() - from;
        return length == other.length() - otherFrom && one.regionMatches(from, other, otherFrom, length);
    }
}
