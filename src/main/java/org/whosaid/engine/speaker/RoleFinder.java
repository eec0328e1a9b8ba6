package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Reads what the text says somebody is: titles, appositions, "X is the …". Fills the roles of the cast. */
final class RoleFinder {
    static final Set<String> BETWEEN = Set.of(",", "—", "–", "(", "--");

    /** They stand before any name and are no role. */
    private static final Set<String> COURTESIES = WordLists.SPEAKER.set("role-finder.courtesies");

    static final int LONGEST_ROLE = 12;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final GrammarHeuristics grammar;
    private final RoleNotes notes;

    RoleFinder(TokenizedText reading, Lexicon lexicon, NounPhrases phrases, GrammarHeuristics grammar) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.grammar = grammar;
        this.notes = new RoleNotes(reading, lexicon);
    }

    void enrich(EntityMentions cast) {
        FollowingRoles following = new FollowingRoles(reading, lexicon, phrases, cast);
        Appointments appointments = new Appointments(reading, lexicon, phrases, grammar, cast);
        for (Entity entity : cast.entities()) {
            for (NameMention mention : entity.mentions()) {
                before(cast, entity, mention);
                governing(cast, entity, mention);
                appointments.find(entity, mention);
                following.find(entity, mention);
                context(entity, mention);
            }
        }
    }

    private void before(EntityMentions cast, Entity entity, NameMention mention) {
        int end = mention.from();
        int last = mention.from() - 1;
        if (mention.titleFrom() == mention.from()
                && BETWEEN.contains(reading.at(last).form())) {
            end = last;
            last--;
        }
        boolean named = reading.at(last).is("named") || reading.at(last).is("called");
        if (named) {
            end = last;
            last--;
        }
        if (!reading.sameSentence(last, mention.from()) || !denotesBearer(last, end != mention.from())) {
            return;
        }
        int start = Math.max(grammar.phraseStart(end), mention.from() - LONGEST_ROLE);
        int from = afterPerson(cast, mention, start, end);
        notes.add(entity, from, end, phrases.headEnd(from, end) - 1);
    }

    /** A phrase that runs back over somebody else's name is a sentence: "Donald Orr met NATO envoy Ann Holm". */
    private int afterPerson(EntityMentions cast, NameMention own, int start, int end) {
        int from = end;
        while (from > start
                && cast.mentionAt(from - 1)
                        .map(m -> m.equals(own) || !m.kind().isPerson())
                        .orElse(true)) {
            from--;
        }
        if (from == start) {
            return start;
        }
        while (from < end - 1 && !reading.at(from).isCapitalised()) {
            from++;
        }
        return from;
    }

    /** "A spokeswoman for Ann Holm, Tom Rask, said": the noun before the preposition is the second name's role. */
    private void governing(EntityMentions cast, Entity entity, NameMention mention) {
        int comma = mention.titleFrom() - 1;
        Optional<NameMention> owner = reading.at(comma).is(",") ? cast.mentionAt(comma - 1) : Optional.empty();
        if (owner.isEmpty()) {
            return;
        }
        int preposition = owner.get().titleFrom() - 1;
        int head = preposition - 1;
        boolean governs = reading.at(preposition).is("for")
                || reading.at(preposition).is("of")
                || reading.at(preposition).is("to");
        if (governs && reading.sameSentence(head, comma) && lexicon.isPersonNoun(reading.lower(head))) {
            notes.add(entity, grammar.phraseStart(preposition), comma, head);
        }
    }

    /** Whether a noun phrase may end here that says who the bearer of the following name is. */
    private boolean denotesBearer(int last, boolean apart) {
        String word = reading.lower(last);
        boolean noun = lexicon.isPersonNoun(word) || lexicon.isOrganizationNoun(word) || lexicon.isHonorific(word);
        return noun
                && !COURTESIES.contains(word)
                && (!apart || !reading.at(last).isCapitalised() || lexicon.isHonorific(word));
    }

    /** The words of the rest of the sentence in which the name stands; "who runs the railway" makes "the railway chief". */
    private void context(Entity entity, NameMention mention) {
        int end = Math.min(reading.sentenceEnd(mention.from()), mention.to() + 25);
        int start = Math.max(reading.sentenceStart(mention.from()), mention.titleFrom() - 12);
        for (int i = start; i < end; i++) {
            String word = reading.lower(i);
            if (reading.at(i).isWord() && word.length() > 3 && !FunctionWords.isFunctionWord(word)) {
                entity.addContext(stem(word));
            }
        }
    }

    /** Enough of a word to find it again in another form. */
    static String stem(String word) {
        String singular = NounPhrases.singular(word);
        return singular.length() > 6 ? singular.substring(0, 6) : singular;
    }
}
