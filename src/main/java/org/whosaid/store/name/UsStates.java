package org.whosaid.store.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The states of the USA as newspapers and lists write them: postal code, name, the Associated Press's abbreviation. */
public final class UsStates {
    private static final List<Set<String>> STATES = StoreLexicon.LISTS.list("us-states.spellings").stream()
            .map(state -> Set.of(state.split("/")))
            .toList();

    private UsStates() {}

    /** All ways to write a state; one that is not of the USA has only its own. */
    public static Set<String> spellings(String state) {
        String key = NameKey.of(state);
        return STATES.stream().filter(names -> names.contains(key)).findFirst().orElse(Set.of(key));
    }

    /** The states that a role names by more than a postal code: "in", "or" and "me" are words too. */
    public static List<Set<String>> in(String role) {
        String words =
                " " + NameKey.of(role).replaceAll("[(),]|\\.(?= |$)", " ").replaceAll(" +", " ") + " ";
        return STATES.stream()
                .filter(names -> names.stream().anyMatch(name -> name.length() > 2 && isNamed(words, name)))
                .collect(Collectors.toList());
    }

    // "West Virginia" is not Virginia.
    private static boolean isNamed(String words, String name) {
        return words.replace("west virginia", name.equals("virginia") ? "" : "west virginia")
                .contains(" " + name + " ");
    }
}
