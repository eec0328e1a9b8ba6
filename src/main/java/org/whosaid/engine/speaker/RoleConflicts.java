package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells descriptions from roles that share the noun and yet are another's. */
final class RoleConflicts {
    private final Reading reading;
    private final Lexicon lexicon;
    private final RoleKinds kinds;

    RoleConflicts(Reading reading, Knowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.kinds = knowledge.kinds();
    }

    /** "The Labour leader" is not he whom the text calls the Liberal leader: roles of one noun with different names in them. */
    boolean between(Entity entity, NounPhrase phrase) {
        List<String> proper = properModifiers(phrase);
        List<String> roles = entity.roles().stream()
                .filter(r -> kinds.covers(r.head(), reading.lower(phrase.head())))
                .map(Entity.Role::words)
                .toList();
        boolean shared = roles.stream().anyMatch(r -> proper.stream().anyMatch(r::contains));
        boolean specific = roles.stream().flatMap(r -> Stream.of(r.split(" "))).anyMatch(this::isProper);
        boolean lower = !roles.isEmpty()
                && roles.stream().allMatch(r -> isDeputy(r) && !isDeputy(reading.words(phrase.from(), phrase.to())));
        return lower || (!proper.isEmpty() && specific && !shared);
    }

    /** A vice president is not the president. */
    private static boolean isDeputy(String words) {
        String padded = " " + words.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        return padded.contains(" vice ") || padded.contains(" deputy ") || padded.contains(" assistant ");
    }

    private boolean isProper(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && isName(lower);
    }

    /** "Libertarian", "Kent": not "General", "Supreme". */
    private boolean isName(String lower) {
        return lexicon.isPeople(lower)
                || (!lexicon.isCommonForm(lower) && !lexicon.isTitle(lower))
                || (lexicon.isPersonNoun(lower) && !lexicon.isTitle(lower));
    }

    private List<String> properModifiers(NounPhrase phrase) {
        List<String> proper = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (reading.at(i).isCapitalised()
                    && !FunctionWords.isFunctionWord(reading.lower(i))
                    && reading.at(i).isWord()) {
                proper.add(reading.at(i).form());
            }
        }
        return proper;
    }
}
