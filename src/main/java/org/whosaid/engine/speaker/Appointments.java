package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds the roles that verbs give and take: "Ann Holm replaced Tom Rask as captain", "they named Holm captain", "Rask quit as captain". */
final class Appointments {
    private static final Set<String> GIVING = WordLists.SPEAKER.set("appointments.giving");
    private static final Set<String> TAKING = WordLists.SPEAKER.set("appointments.taking");
    private static final Set<String> TAKING_OVER = WordLists.SPEAKER.set("appointments.taking-over");
    private static final Set<String> SUCCEEDING = WordLists.SPEAKER.set("appointments.succeeding");
    private static final Set<String> LEAVING = WordLists.SPEAKER.set("appointments.leaving");
    private static final Set<String> STEPPING = WordLists.SPEAKER.set("appointments.stepping");
    private static final Set<String> SERVING = WordLists.SPEAKER.set("appointments.serving");
    private static final Set<String> BEGUN = WordLists.SPEAKER.set("appointments.begun");
    private static final Set<String> ENDED = WordLists.SPEAKER.set("appointments.ended");
    private static final Set<String> BE = WordLists.SPEAKER.set("appointments.be");
    private static final Set<String> BETWEEN_VERBS = WordLists.SPEAKER.set("appointments.between-verbs");
    private static final int LONGEST_DESCRIPTION = 6;
    private static final int MOST_ADVERBS = 5;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final GrammarHeuristics grammar;
    private final RoleNotes notes;
    private final EntityMentions cast;

    Appointments(
            TokenizedText reading,
            Lexicon lexicon,
            NounPhrases phrases,
            GrammarHeuristics grammar,
            EntityMentions cast) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.grammar = grammar;
        this.notes = new RoleNotes(reading, lexicon);
        this.cast = cast;
    }

    void find(Entity entity, NameMention mention) {
        asSubject(entity, mention);
        asObject(entity, mention);
    }

    private void asSubject(Entity entity, NameMention mention) {
        int verb = afterAside(mention);
        boolean passive = false;
        for (int n = 0; n < MOST_ADVERBS && BETWEEN_VERBS.contains(reading.lower(verb)); n++, verb++) {
            passive |= BE.contains(reading.lower(verb));
        }
        String word = reading.lower(verb);
        if (!reading.sameSentence(verb, mention.from())) {
            return;
        }
        if (passive && GIVING.contains(word)) {
            give(entity, reading.at(verb + 1).is("in") ? verb + 2 : verb + 1, RoleTenure.COMING);
        } else if (passive && TAKING.contains(word)) {
            giveAs(entity, verb + 1, RoleTenure.PAST);
        } else if (passive && SUCCEEDING.contains(word) && reading.at(verb + 1).is("by")) {
            successor(verb + 2).ifPresent(next -> change(next, RoleTenure.COMING, entity));
        } else if (SUCCEEDING.contains(word)) {
            successor(verb + 1).ifPresent(before -> change(before, RoleTenure.PAST, entity));
        } else if (word.startsWith("t") && isTakingOver(verb)) {
            takeOver(entity, verb + 2);
        } else if (LEAVING.contains(word)) {
            giveAs(entity, verb + 1, RoleTenure.PAST);
        } else if (STEPPING.contains(word) && Set.of("down", "aside").contains(reading.lower(verb + 1))) {
            giveAs(entity, verb + 2, RoleTenure.PAST);
        } else if (SERVING.contains(word)) {
            giveAs(entity, verb + 1, RoleTenure.UNTOLD);
        }
    }

    private boolean isTakingOver(int verb) {
        return TAKING_OVER.contains(reading.lower(verb)) && reading.at(verb + 1).is("over");
    }

    /** "Took over from Rask as captain", "took over as captain from Rask". */
    private void takeOver(Entity entity, int next) {
        if (reading.at(next).is("from")) {
            successor(next + 1).ifPresent(before -> change(before, RoleTenure.PAST, entity));
        } else {
            giveAs(entity, next, RoleTenure.COMING);
        }
    }

    /** "Rask as captain": one of the two has got what the other had. */
    private void change(NameMention other, RoleTenure tenure, Entity subject) {
        if (!reading.at(other.to()).is("as")) {
            return;
        }
        cast.namedAt(other.from()).filter(e -> !e.equals(subject)).ifPresent(e -> {
            give(e, other.to() + 1, tenure);
            give(subject, other.to() + 1, tenure == RoleTenure.PAST ? RoleTenure.COMING : RoleTenure.PAST);
        });
    }

    /** The person whom the words from here on name, after a description at most. */
    private Optional<NameMention> successor(int from) {
        for (int i = from; i < from + LONGEST_DESCRIPTION && reading.at(i).isWord(); i++) {
            Optional<NameMention> mention = cast.mentionAt(i);
            if (mention.isPresent()) {
                return mention.filter(m -> !reading.at(m.to()).isPossessive());
            }
            if (FunctionWords.isPreposition(reading.lower(i)) || FunctionWords.isAuxiliary(reading.lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Named Holm captain", "sacked Holm as captain", "the appointment of Holm as captain", "Holm's election as captain". */
    private void asObject(Entity entity, NameMention mention) {
        int as = afterAside(mention);
        int before = grammar.phraseStart(mention.titleFrom()) - 1;
        String verb = reading.sameSentence(before, mention.from()) ? reading.lower(before) : "";
        if (reading.at(mention.to()).isPossessive()) {
            noun(reading.lower(mention.to() + 1)).ifPresent(t -> giveAs(entity, mention.to() + 2, t));
        } else if (verb.equals("of")) {
            noun(reading.lower(before - 1)).ifPresent(t -> giveAs(entity, as, t));
        } else if (TAKING.contains(verb)) {
            giveAs(entity, as, RoleTenure.PAST);
        } else if (GIVING.contains(verb)) {
            give(entity, as, RoleTenure.COMING);
        } else if (!SUCCEEDING.contains(verb)
                && !Set.of("from", "by").contains(verb)
                && reading.at(as).is("as")
                && FunctionWords.isDeterminer(reading.lower(as + 1))) {
            giveAs(entity, as, RoleTenure.UNTOLD);
        }
    }

    private static Optional<RoleTenure> noun(String word) {
        return BEGUN.contains(word)
                ? Optional.of(RoleTenure.COMING)
                : ENDED.contains(word) ? Optional.of(RoleTenure.PAST) : Optional.empty();
    }

    private void giveAs(Entity entity, int as, RoleTenure tenure) {
        if (reading.at(as).is("as")) {
            give(entity, as, tenure);
        }
    }

    /** The role that stands here, with or without "as" or "to be" before it. */
    private void give(Entity entity, int at, RoleTenure tenure) {
        int start = reading.at(at).is("as")
                ? at + 1
                : reading.at(at).is("to") && reading.at(at + 1).is("be") ? at + 2 : at;
        int limit = Math.min(reading.sentenceEnd(start), start + RoleFinder.LONGEST_ROLE);
        if (start >= limit
                || !reading.at(start).isWord()
                || cast.mentionAt(start).isPresent()) {
            return;
        }
        int end = phrases.nounEnd(start, limit);
        String head = reading.lower(end - 1);
        if (entity.kind().fits(NameKind.PERSON) && (lexicon.isPersonNoun(head) || lexicon.isTitle(head))) {
            notes.add(entity, start, end, end - 1, tenure);
        }
    }

    /** After an age, letters, brackets or "who" that follow a name. */
    private int afterAside(NameMention mention) {
        int i = mention.to();
        boolean aside = reading.at(i).is(",") && reading.at(i + 2).is(",") && isAgeOrLetters(i + 1);
        if (aside) {
            i += 3;
        }
        boolean relative = reading.at(i).is(",") && reading.at(i + 1).is("who");
        return relative ? i + 2 : reading.at(i).is("who") ? i + 1 : i;
    }

    private boolean isAgeOrLetters(int i) {
        return reading.at(i).isNumber()
                || !LetterRoles.roles(reading.at(i).form()).isEmpty();
    }
}
