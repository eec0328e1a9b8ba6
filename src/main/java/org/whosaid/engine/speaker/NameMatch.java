package org.whosaid.engine.speaker;

import java.util.Collections;
import java.util.List;
import org.whosaid.engine.lexicon.FunctionWords;

/** Whether two names can be one bearer's. */
final class NameMatch {
    private NameMatch() {}

    /** How well a short name names the bearer of a full one; higher is better, 0 is not at all. */
    static int strength(NameMention shorter, NameMention full) {
        List<String> part = shorter.parts();
        List<String> whole = full.parts();
        if (part.size() > whole.size() || suffixesDiffer(shorter, full)) {
            return 0;
        }
        if (endsWith(whole, part)) {
            return 4;
        }
        if (part.size() == 1 && full.last().endsWith("-" + part.get(0))) {
            return 3;
        }
        if (whole.subList(0, part.size()).equals(part)) {
            return 2;
        }
        return Collections.indexOfSubList(whole, part) > 0 ? 1 : 0;
    }

    /** Whether two full names of people are forms of one: middle names, initials and short given names aside. */
    static boolean sameBearer(NameMention one, NameMention other) {
        if (suffixesDiffer(one, other) || one.gender().contradicts(other.gender()) || middleNamesDiffer(one, other)) {
            return false;
        }
        boolean surname = one.last().equals(other.last());
        boolean contained = endsWith(one.parts(), other.parts()) || endsWith(other.parts(), one.parts());
        boolean begins = startsWith(one.parts(), other.parts()) || startsWith(other.parts(), one.parts());
        return contained || begins || (surname && compatibleGiven(one.first(), other.first()));
    }

    /** "Nana Esi Holm" is not "Nana Efe Holm"; "Nana E. Holm" can be either. */
    private static boolean middleNamesDiffer(NameMention one, NameMention other) {
        int parts = one.parts().size();
        if (parts < 3 || parts != other.parts().size()) {
            return false;
        }
        for (int i = 1; i < parts - 1; i++) {
            String middle = one.parts().get(i);
            String another = other.parts().get(i);
            boolean initials = middle.replace(".", "").length() < 2
                    || another.replace(".", "").length() < 2;
            if (middle.charAt(0) != another.charAt(0) || !initials && !isLike(middle, another)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one) || NameMisspelling.likely(one, other);
    }

    private static boolean compatibleGiven(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        String letters = shorter.replace(".", "");
        // "J." and "John", "Rob" and "Robert"; two letters ("Jo", "Joan") are too few to tell.
        return (letters.length() == 1 || letters.length() >= 3) && longer.startsWith(letters);
    }

    private static boolean suffixesDiffer(NameMention one, NameMention other) {
        // Father and son share all but the suffix; a surname alone may leave it out, a full name does not.
        return !one.suffix().equals(other.suffix())
                && (one.isFull() || !one.suffix().isEmpty());
    }

    private static boolean endsWith(List<String> whole, List<String> part) {
        return part.size() <= whole.size()
                && whole.subList(whole.size() - part.size(), whole.size()).equals(part);
    }

    private static boolean startsWith(List<String> whole, List<String> part) {
        return part.size() > 1
                && part.size() <= whole.size()
                && whole.subList(0, part.size()).equals(part);
    }

    /** Whether an acronym is made of the first letters of a name's words, small words left out or not. */
    static boolean isAcronym(String acronym, List<String> parts) {
        String letters = acronym.replace(".", "").toLowerCase(java.util.Locale.ROOT);
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String part : parts) {
            for (String half : part.split("-")) {
                String first = half.isEmpty() ? "" : half.substring(0, 1);
                all.append(first);
                capitals.append(FunctionWords.isFunctionWord(half) ? "" : first);
            }
        }
        return letters.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(capitals));
    }
}
