package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.Token;
import org.whosaid.engine.text.TokenizedText;

/** Finds the role that follows a name: "Tom Rask, the mayor", "Rask, who is mayor", "Rask became the mayor", "Tom Rask KC". */
final class FollowingRoles {
    private static final Set<String> BEING = WordLists.SPEAKER.set("following-roles.being");
    /** They tell no more than that somebody had the role then. */
    private static final Set<String> BEEN = Set.of("was", "remained", "be");

    private static final int LONGEST_UNLISTED = 4;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final RoleNotes notes;
    private final EntityMentions cast;

    FollowingRoles(TokenizedText reading, Lexicon lexicon, NounPhrases phrases, EntityMentions cast) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.notes = new RoleNotes(reading, lexicon);
        this.cast = cast;
    }

    void find(Entity entity, NameMention mention) {
        int i = mention.to();
        if (reading.at(i).form().equals("(")) {
            i = behind(i, ")");
        }
        letters(entity, mention);
        boolean apposed = RoleFinder.BETWEEN.contains(reading.at(i).form());
        if (apposed && reading.at(i + 1).isNumber() && reading.at(i + 2).is(",")) {
            i += 2;
        }
        boolean relative = apposed && reading.at(i + 1).is("who");
        String verb = reading.lower(relative ? i + 2 : i);
        boolean being = BEING.contains(verb);
        int start = (relative ? i + 2 : i) + 1;
        if ((being || (apposed && !relative)) && reading.sameSentence(start, mention.from())) {
            role(entity, start, being).ifPresent(head -> note(entity, start, head, verb));
        }
    }

    private void note(Entity entity, int start, int head, String verb) {
        int end = Math.min(roleEnd(start), start + RoleFinder.LONGEST_ROLE);
        if (BEEN.contains(verb)) {
            notes.add(entity, start, end, head, RoleTenure.UNTOLD);
        } else {
            notes.add(entity, start, end, head);
        }
    }

    /** "Tom Rask KC", "Tom Rask, DDS,". */
    private void letters(Entity entity, NameMention mention) {
        int last = reading.at(mention.to()).is(",") ? mention.to() + 1 : mention.to();
        IntStream.rangeClosed(mention.end(), last)
                .mapToObj(reading::at)
                .filter(Token::isAllCapitals)
                .flatMap(letters -> LetterRoles.roles(letters.form()).stream())
                .distinct()
                .forEach(head -> entity.addRole(new Entity.Role(head, head, mention.from(), RoleTenure.UNTOLD)));
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
    private Optional<Integer> role(Entity entity, int start, boolean being) {
        int end = phrases.headEnd(start, Math.min(reading.sentenceEnd(start), start + RoleFinder.LONGEST_ROLE));
        int head = end - 1;
        String word = reading.lower(head);
        boolean article = FunctionWords.isDeterminer(reading.lower(start))
                || reading.at(start + 1).isPossessive();
        boolean noun = lexicon.isPersonNoun(word) || lexicon.isOrganizationNoun(word) || lexicon.isPeople(word);
        // Offices go without an article: "who was mayor", "is chairman of".
        boolean office = being && lexicon.isHonorific(word) && isBare(start, head);
        boolean starts = article || office || (!being && (noun || lexicon.isPersonNoun(reading.lower(start))));
        boolean told = starts && noun && !isBeforeName(head);
        return told || isUnlisted(entity, start, end) ? Optional.of(head) : Optional.empty();
    }

    private boolean isBare(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (FunctionWords.isFunctionWord(reading.lower(i)) || !reading.at(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** "By Tom Rask, accountant Ann Holm conceded": the noun is hers who is named next. */
    private boolean isBeforeName(int head) {
        return cast.mentionAt(head + 1).filter(m -> m.kind().isPerson()).isPresent();
    }

    /** "Tom Rask, the chief whip,": an apposition between commas tells a role though no list has its noun. */
    private boolean isUnlisted(Entity entity, int start, int end) {
        boolean enclosed = reading.at(start - 1).is(",")
                && reading.at(start).is("the")
                && (reading.at(end).is(",") || reading.at(end).is("."))
                && end - start <= LONGEST_UNLISTED;
        String head = reading.lower(end - 1);
        return enclosed
                && entity.kind().isPerson()
                && !reading.at(end - 1).isCapitalised()
                && !reading.at(end - 1).isNumber()
                && !FunctionWords.isFunctionWord(head)
                && NounPhrases.singular(head).equals(head);
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
