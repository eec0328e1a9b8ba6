package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.engine.lexicon.WordLists;

/** What letters after a name tell about its bearer: "Ines Calder KC" is a barrister. Orders and honours tell no role. */
final class LetterRoles {
    private static final Map<String, List<String>> ROLES = WordLists.SPEAKER.map("letter-roles.roles");

    private LetterRoles() {}

    /** Nouns for one who bears these letters; none where they tell no role. */
    static List<String> roles(String letters) {
        return ROLES.getOrDefault(letters.replace(".", "").toLowerCase(Locale.ROOT), List.of());
    }
}
