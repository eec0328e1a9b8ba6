package org.whosaid.store.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Why the names of two speakers may be those of one. */
public final class NameLikeness {
    private static final int SHORTEST_MISSPELT = 4;

    private NameLikeness() {}

    /**
     * How two speakers are alike.
     *
     * @param found how the database came upon the other: "name", "surname", "alias", "spelling", "acronym"
     */
    public static Optional<SuggestionReason> of(
            String key, String type, String otherKey, String otherType, String found) {
        if (!type.equals(otherType)) {
            return key.equals(otherKey) ? Optional.of(SuggestionReason.OTHER_TYPE) : Optional.empty();
        }
        boolean isPerson = type.equals("person");
        PersonName name = PersonName.of(key);
        PersonName other = PersonName.of(otherKey);
        if (isPerson && name.contradicts(other)) {
            return Optional.empty();
        }
        return switch (found) {
            case "name" -> Optional.of(SuggestionReason.SAME_NAME);
            case "alias" ->
                Optional.of(
                        isPerson && (name.isSingle() || other.isSingle())
                                ? SuggestionReason.SURNAME_ONLY
                                : SuggestionReason.ALIAS);
            case "acronym" -> Optional.of(SuggestionReason.ACRONYM);
            case "surname" -> name.likeness(other);
            default -> isMisspelt(key, otherKey) ? Optional.of(SuggestionReason.SPELLING) : Optional.empty();
        };
    }

    // Another initial, another number, another short word: that is another name, however near.
    private static boolean isMisspelt(String key, String otherKey) {
        List<String> words = Arrays.asList(key.split(" "));
        List<String> others = Arrays.asList(otherKey.split(" "));
        return words.size() == others.size()
                && IntStream.range(0, words.size())
                        .filter(i -> !words.get(i).equals(others.get(i)))
                        .allMatch(i -> isLong(words.get(i)) && isLong(others.get(i)));
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST_MISSPELT
                && word.codePoints().noneMatch(c -> Character.isDigit(c) || c == '.');
    }
}
