package org.whosaid.store.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a person's name, from its {@link NameKey}. Immutable.
 *
 * @param given given names and initials, an initial being one letter; empty where only one word is known
 * @param surname the last word, or the only one
 * @param suffix "jr", "iii"; empty without one
 */
public record PersonName(List<String> given, String surname, String suffix) {
    private static final Set<String> SUFFIXES = StoreLexicon.LISTS.set("person-name.suffixes");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,]+");
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("\\.");
    private static final int SHORTEST_CUT = 3;

    public PersonName {
        given = List.copyOf(given);
    }

    public static PersonName of(String nameKey) {
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(nameKey)));
        String last = words.get(words.size() - 1).replace(".", "");
        boolean hasSuffix = words.size() > 1 && SUFFIXES.contains(last);
        if (hasSuffix) {
            words.remove(words.size() - 1);
        }
        String surname = words.remove(words.size() - 1);
        List<String> given = words.stream()
                .flatMap(BETWEEN_INITIALS::splitAsStream)
                .filter(part -> !part.isEmpty())
                .toList();
        return new PersonName(given, surname, hasSuffix ? last : "");
    }

    /** A surname, or a given name: either way nothing that tells people apart. */
    public boolean isSingle() {
        return given.isEmpty();
    }

    /** Whether nobody bears both names: another generation, or another initial between the same names. */
    public boolean contradicts(PersonName other) {
        boolean otherSuffix = !suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix);
        return otherSuffix || hasOtherMiddle(other);
    }

    private boolean hasOtherMiddle(PersonName other) {
        if (given.size() < 2 || other.given.size() < 2 || !surname.equals(other.surname)) {
            return false;
        }
        return initial(given.get(0)) == initial(other.given.get(0))
                && initial(given.get(1)) != initial(other.given.get(1));
    }

    /** How two names of one surname could be those of one person; empty where they look like two people, or are alike. */
    Optional<SuggestionReason> likeness(PersonName other) {
        if (equals(other) || !surname.equals(other.surname) || contradicts(other)) {
            return Optional.empty();
        }
        if (isSingle() != other.isSingle()) {
            return Optional.of(SuggestionReason.SURNAME_ONLY);
        }
        return isSingle() ? Optional.empty() : likenessOfGiven(other);
    }

    private Optional<SuggestionReason> likenessOfGiven(PersonName other) {
        String mine = given.get(0);
        String theirs = other.given.get(0);
        if (mine.equals(theirs)) {
            return Optional.of(
                    suffix.equals(other.suffix) ? SuggestionReason.MIDDLE_NAME : SuggestionReason.GENERATION);
        }
        if (ShortGivenNames.of(mine).contains(theirs)) {
            return Optional.of(SuggestionReason.SHORT_GIVEN_NAME);
        }
        if (initial(mine) != initial(theirs)) {
            return Optional.empty();
        }
        if (mine.length() == 1 || theirs.length() == 1) {
            return Optional.of(SuggestionReason.INITIALS);
        }
        boolean cut = mine.startsWith(theirs) || theirs.startsWith(mine);
        return cut && Math.min(mine.length(), theirs.length()) >= SHORTEST_CUT
                ? Optional.of(SuggestionReason.SHORT_GIVEN_NAME)
                : Optional.empty();
    }

    private static int initial(String name) {
        return name.codePointAt(0);
    }
}
