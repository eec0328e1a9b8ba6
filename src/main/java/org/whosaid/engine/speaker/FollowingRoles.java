package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;

/** Finds the role that follows a name: "Tom Rask, the mayor", "Rask, who is mayor", "Rask became the mayor". */
final class FollowingRoles {
    private static final Set<String> BEING = Set.of("is", "was", "became", "remains", "remained", "be", "as");

    private final Reading reading;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final RoleNotes notes;

    FollowingRoles(Reading reading, Lexicon lexicon, NounPhrases phrases, RoleNotes notes) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.notes = notes;
    }

    void find(Entity entity, NameMention mention) {
        int i = mention.to();
        if (reading.at(i).form().equals("(")) {
            i = behind(i, ")");
        }
        boolean apposed = RoleFinder.BETWEEN.contains(reading.at(i).form());
        if (apposed && reading.at(i + 1).isNumber() && reading.at(i + 2).is(",")) {
            i += 2;
        }
        boolean relative = apposed && reading.at(i + 1).is("who");
        boolean being = BEING.contains(reading.lower(relative ? i + 2 : i));
        int start = (relative ? i + 2 : i) + 1;
        if ((being || (apposed && !relative)) && reading.sameSentence(start, mention.from())) {
            role(start, being)
                    .ifPresent(head ->
                            notes.add(entity, start, Math.min(roleEnd(start), start + RoleFinder.LONGEST_ROLE), head));
        }
    }

    private int behind(int open, String close) {
        for (int i = open; i < open + 8; i++) {
            if (reading.at(i).form().equals(close)) {
                return i + 1;
            }
        }
        return open;
    }

    /** Index of the head noun where a noun phrase for a bearer starts here. */
    private Optional<Integer> role(int start, boolean being) {
        int end = phrases.headEnd(start, Math.min(reading.sentenceEnd(start), start + RoleFinder.LONGEST_ROLE));
        int head = end - 1;
        String word = reading.lower(head);
        boolean article = FunctionWords.isDeterminer(reading.lower(start))
                || reading.at(start + 1).isPossessive();
        boolean noun = lexicon.isPersonNoun(word) || lexicon.isOrganizationNoun(word) || lexicon.isPeople(word);
        boolean starts = article || (!being && (noun || lexicon.isPersonNoun(reading.lower(start))));
        return starts && noun ? Optional.of(head) : Optional.empty();
    }

    private int roleEnd(int start) {
        int i = start;
        while (i < reading.size()
                && reading.sameSentence(i, start)
                && (reading.at(i).isWord() || reading.at(i).isPossessive())) {
            boolean finite = FunctionWords.isAuxiliary(reading.lower(i)) || FunctionWords.isRelative(reading.lower(i));
            if (finite) {
                return i;
            }
            i++;
        }
        return i;
    }
}
