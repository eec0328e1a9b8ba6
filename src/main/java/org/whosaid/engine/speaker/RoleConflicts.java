package org.whosaid.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Tells descriptions from roles that share the noun and yet are another's. */
final class RoleConflicts {
    /** No offices: "his former doctor" is a doctor still. */
    private static final Set<String> CALLINGS = WordLists.SPEAKER.set("role-conflicts.callings");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final RoleKinds kinds;

    RoleConflicts(TokenizedText reading, SpeakerKnowledge knowledge) {
        this.reading = reading;
        this.lexicon = knowledge.lexicon();
        this.kinds = knowledge.kinds();
    }

    /** "The Labour leader" is not he whom the text calls the Liberal leader: roles of one noun with different names in them. */
    boolean between(Entity entity, NounPhrase phrase) {
        if (tenureConflicts(entity, phrase)) {
            return true;
        }
        List<String> proper = properModifiers(phrase);
        List<String> roles = entity.roles().stream()
                .filter(r -> kinds.covers(r.head(), reading.lower(phrase.head())))
                .map(Entity.Role::words)
                .toList();
        boolean shared = roles.stream().anyMatch(r -> proper.stream().anyMatch(r::contains));
        boolean specific = roles.stream().flatMap(r -> Stream.of(r.split(" "))).anyMatch(this::isProper);
        boolean deputy = isDeputy(reading.words(phrase.from(), phrase.to()));
        boolean ranked = !roles.isEmpty() && roles.stream().allMatch(r -> isDeputy(r) != deputy);
        return ranked || (!proper.isEmpty() && specific && !shared);
    }

    /** "The former minister" is nobody who is minister, "the new captain" nobody who was captain. */
    private boolean tenureConflicts(Entity entity, NounPhrase phrase) {
        if (CALLINGS.contains(reading.lower(phrase.head()))) {
            return false;
        }
        RoleTenure asked = tenure(phrase);
        Set<RoleTenure> known = tenures(entity, phrase);
        boolean other = asked == RoleTenure.PAST
                ? known.stream().allMatch(t -> t == RoleTenure.PRESENT || t == RoleTenure.COMING)
                : asked == RoleTenure.COMING && known.stream().allMatch(t -> t == RoleTenure.PAST);
        return other && !known.isEmpty();
    }

    /** What the words before the head noun say; those before a possessive say it of the possessor. */
    RoleTenure tenure(NounPhrase phrase) {
        int from = phrase.head();
        while (from > phrase.from() && !reading.at(from - 1).isPossessive()) {
            from--;
        }
        return RoleTenure.of(reading.words(from, phrase.head() + 1));
    }

    /** How the bearer has the roles that a description can mean. */
    Set<RoleTenure> tenures(Entity entity, NounPhrase phrase) {
        String head = reading.lower(phrase.head());
        return entity.roles().stream()
                .filter(r -> kinds.covers(r.head(), head))
                .map(Entity.Role::tenure)
                .collect(Collectors.toSet());
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
