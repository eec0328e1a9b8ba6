package org.whosaid.engine.speaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Takes note of whom the text mentions between the sources: names, pairs of names, pronouns, "the president". */
final class MentionTracker {
    private static final int LONGEST_DESCRIPTION = 8;
    private static final int LONGEST_KIN = 4;
    private static final int MOST_TOGETHER = 6;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final Discourse discourse;
    private final PronounResolver pronouns;
    private final GrammarHeuristics grammar;
    private final NounPhrases phrases;
    private final DescriptionResolver descriptions;

    MentionTracker(SpeakerKnowledge knowledge, ResolutionContext scene, DescriptionResolver descriptions) {
        this.reading = scene.reading();
        this.lexicon = knowledge.lexicon();
        this.cast = scene.cast();
        this.discourse = scene.discourse();
        this.pronouns = scene.pronouns();
        this.grammar = new GrammarHeuristics(reading, knowledge.lexicon());
        this.phrases = new NounPhrases(reading, knowledge.lexicon());
        this.descriptions = descriptions;
    }

    /** Takes note of a name or a pronoun. */
    void meet(int token, boolean inSource) {
        Optional<NameMention> mention = cast.mentionAt(token).filter(m -> m.from() == token);
        if (mention.isPresent()) {
            GrammaticalRole role =
                    grammar.roleOf(mention.get().titleFrom(), mention.get().to());
            cast.namedAt(token).ifPresent(e -> {
                discourse.add(e, token, role);
                joint(mention.get(), e).ifPresent(j -> discourse.add(j, token, role));
            });
            return;
        }
        if (!inSource
                && FunctionWords.isDefinite(reading.lower(token))
                && !FunctionWords.isPossessive(reading.lower(token))) {
            meetDescription(token);
            return;
        }
        if (!inSource && FunctionWords.isPossessive(reading.lower(token)) && !reading.isQuoted(token)) {
            meetKin(token);
        }
        Optional<PronounKind> pronoun = PronounKind.of(reading.lower(token))
                .filter(PronounKind::isPersonal)
                // In a quote "he" is whom the speaker talks about; the writer goes on with somebody else.
                .filter(p -> !reading.isQuoted(token));
        if (pronoun.isPresent() && !inSource) {
            Antecedent antecedent = pronouns.resolve(pronoun.get(), token, Set.of());
            if (antecedent.isFound()) {
                PronounSource.learnGender(pronoun.get(), antecedent);
                discourse.add(antecedent.best(), token, grammar.roleOf(token, token + 1));
            }
        }
    }

    /** "The president" brings back whom the text calls so. */
    private void meetDescription(int token) {
        int limit = Math.min(reading.sentenceEnd(token), token + LONGEST_DESCRIPTION);
        boolean aged = reading.lower(token + 1).endsWith("-year-old")
                && !lexicon.isPersonNoun(reading.lower(phrases.nounEnd(token, limit) - 1));
        NounPhrase phrase = phrases.read(token, aged ? token + 2 : phrases.nounEnd(token, limit));
        if (aged || phrase.kind() == NounKind.PERSON || phrase.kind() == NounKind.ORGANIZATION) {
            descriptions.named(phrase).ifPresent(r -> discourse.add(r, token, grammar.roleOf(token, phrase.to())));
        }
    }

    /** "Her mother has softened; even now she …": somebody without a name comes between. */
    private void meetKin(int token) {
        int head = phrases.nounEnd(token, Math.min(reading.sentenceEnd(token), token + LONGEST_KIN)) - 1;
        Gender gender = lexicon.nounGender(reading.lower(head));
        if (gender != Gender.UNKNOWN && cast.mentionAt(head + 1).isEmpty() && !isNamedBehind(head)) {
            Referent kin = new Referent.Described(
                    reading.words(token, head + 1),
                    reading.lower(head),
                    SpeakerType.ANONYMOUS,
                    gender,
                    reading.span(token, head + 1));
            NounPhrase phrase = new NounPhrase(token, head, head + 1, NounKind.PERSON, true);
            discourse.add(
                    descriptions.kin(phrase).map(Referent.class::cast).orElse(kin),
                    token,
                    grammar.roleOf(token, head + 1));
        }
    }

    /** "Her mother, Ann,": the name is noted where it stands; "his father, polishing his glasses," has none. */
    private boolean isNamedBehind(int head) {
        return reading.at(head + 1).is(",")
                && IntStream.rangeClosed(head + 2, head + 1 + LONGEST_KIN)
                        .takeWhile(i -> reading.at(i).isWord())
                        .anyMatch(i -> cast.mentionAt(i).isPresent());
    }

    /** "Inge Falk and Ren Okabe": a pair that "they" can take up. */
    private Optional<Referent> joint(NameMention mention, Entity second) {
        int apart = mention.titleFrom() - 1;
        // "And his wife, Ren Okabe".
        int phrase = reading.at(apart).is(",") && lexicon.isPersonNoun(reading.lower(apart - 1))
                ? grammar.phraseStart(apart)
                : grammar.phraseStart(mention.titleFrom());
        int start = reading.at(phrase - 1).isPossessive() ? grammar.phraseStart(phrase - 2) : phrase;
        if (!reading.at(start - 1).is("and") && !reading.at(start - 1).is("nor")) {
            return Optional.empty();
        }
        for (int i = start - 2; i > start - 8 && reading.sameSentence(i, start); i--) {
            Optional<Entity> first = isPossessor(i)
                    ? Optional.empty()
                    : cast.namedAt(i).filter(e -> !e.equals(second) && e.kind().fits(second.kind()));
            if (first.isPresent()) {
                return Optional.of(new Referent.Joint(listed(i, first.get(), second)));
            }
        }
        return Optional.empty();
    }

    /** With those whom a list names before the last two: "Inge Falk, Ren Okabe and Bo Holm". */
    private List<Referent> listed(int token, Entity first, Entity second) {
        Deque<Referent> members = new ArrayDeque<>(List.of(first, second));
        Optional<NameMention> next = cast.mentionAt(token);
        while (next.isPresent() && members.size() < MOST_TOGETHER) {
            int comma = next.get().titleFrom() - 1;
            Optional<Entity> before = reading.at(comma).is(",")
                    ? cast.namedAt(comma - 1).filter(e -> e.kind().fits(second.kind()) && !members.contains(e))
                    : Optional.empty();
            before.ifPresent(members::addFirst);
            next = before.flatMap(e -> cast.mentionAt(comma - 1));
        }
        return List.copyOf(members);
    }

    private boolean isPossessor(int token) {
        return cast.mentionAt(token)
                .filter(m -> reading.at(m.to()).isPossessive())
                .isPresent();
    }
}
