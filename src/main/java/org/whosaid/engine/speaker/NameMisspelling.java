package org.whosaid.engine.speaker;

/** Slips of the keyboard in names. */
final class NameMisspelling {
    /** In shorter names a letter's difference makes another name: "Marten", "Martin". */
    private static final int SHORTEST = 6;

    private NameMisspelling() {}

    /** Whether one name is the other with a letter left out, put in, changed, or swapped with its neighbour. */
    static boolean likely(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.length() < SHORTEST || longer.length() - shorter.length() > 1 || shorter.equals(longer)) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        String restShort = shorter.substring(i);
        String restLong = longer.substring(i);
        boolean left = restLong.substring(1).equals(restShort);
        boolean changed =
                shorter.length() == longer.length() && restLong.substring(1).equals(restShort.substring(1));
        return i > 1 && (left || (changed && i < shorter.length() - 1) || swapped(restShort, restLong));
    }

    private static boolean swapped(String one, String other) {
        return one.length() == other.length()
                && one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
