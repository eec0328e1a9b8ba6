package org.whosaid.engine.speaker;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds those to whom a text gives the role that a description names. */
final class RoleBearers {
    /** So many words after a description may still belong to its clause. */
    private static final int CLAUSE = 6;

    /** So many people a text names before its reader forgets those named first; keeps the time linear. */
    private static final int MOST_IN_MIND = 500;

    private static final Set<String> HELD_BY_SEVERAL = WordLists.SPEAKER.set("role-bearers.held-by-several");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final RoleKinds kinds;
    private final EntityMentions cast;
    private final Discourse discourse;
    private final RoleConflicts conflicts;

    RoleBearers(SpeakerKnowledge knowledge, ResolutionContext scene) {
        this.reading = scene.reading();
        this.lexicon = knowledge.lexicon();
        this.kinds = knowledge.kinds();
        this.cast = scene.cast();
        this.discourse = scene.discourse();
        this.conflicts = new RoleConflicts(reading, knowledge);
    }

    /**
     * Whom the text gives the role itself, or one that includes it.
     *
     * @param spokenOf those whom the words said name, and who hardly say them
     */
    Optional<Resolution> titled(NounPhrase phrase, Set<Referent> spokenOf) {
        List<Entity> exact = bearers(phrase, true);
        List<Entity> all = exact.isEmpty() ? bearers(phrase, false) : exact;
        List<Entity> compatible =
                all.stream().filter(e -> !conflicts(e, phrase)).toList();
        List<Entity> silent =
                compatible.stream().filter(e -> !spokenOf.contains(e)).toList();
        // "Mr. Holm's plan would fail, the president said": reported in others' words, a speaker may be named.
        boolean certain = silent.isEmpty() && !exact.isEmpty() && lexicon.isHonorific(reading.lower(phrase.head()));
        List<Entity> holding = inTenure(certain ? compatible : silent, phrase);
        List<Entity> suiting = holding.stream()
                .filter(e -> e.gender().agreesWith(genderAfter(phrase)))
                .toList();
        List<Entity> bearers = suiting.isEmpty() ? holding : suiting;
        return bearers.isEmpty()
                ? Optional.empty()
                : Optional.of(Resolution.of(best(bearers, phrase), SpeakerReason.TITLE_OF));
    }

    /** As {@link #titled}, by the very noun only. */
    Optional<Resolution> called(NounPhrase phrase, Set<Referent> spokenOf) {
        List<Entity> bearers = bearers(phrase, true).stream()
                .filter(e -> isCalled(e, reading.lower(phrase.head())))
                .filter(e -> !conflicts(e, phrase) && !spokenOf.contains(e))
                .toList();
        return bearers.isEmpty()
                ? Optional.empty()
                : Optional.of(Resolution.of(best(bearers, phrase), SpeakerReason.TITLE_OF));
    }

    /** Not by "City Attorney" nor by "Secretary of State": in small letters, and the last word of the role. */
    private static boolean isCalled(Entity entity, String noun) {
        return entity.roles().stream().anyMatch(r -> r.words().endsWith(noun));
    }

    /** "The former mayor" is whom the text says to have been mayor; "the mayor" is rather who is it. */
    private List<Entity> inTenure(List<Entity> bearers, NounPhrase phrase) {
        RoleTenure asked = conflicts.tenure(phrase);
        List<Entity> told = asked == RoleTenure.UNTOLD
                ? bearers.stream()
                        .filter(e -> conflicts.tenures(e, phrase).stream().anyMatch(t -> t != RoleTenure.PAST))
                        .toList()
                : bearers.stream()
                        .filter(e -> conflicts.tenures(e, phrase).contains(asked))
                        .toList();
        return told.isEmpty() ? bearers : told;
    }

    /** "The new leader said that she …": the subject of what is said is mostly who says it. */
    Gender genderOfSpeech(NounPhrase phrase) {
        int verb = phrase.to();
        int next = reading.at(verb + 1).is("that") ? verb + 2 : verb + 1;
        return FunctionWords.looksLikeVerb(reading.lower(verb)) && reading.sameSentence(verb, next)
                ? PronounKind.of(reading.lower(next)).map(PronounKind::gender).orElse(Gender.UNKNOWN)
                : Gender.UNKNOWN;
    }

    /** Whether somebody has now what the described person had once, and but one has at a time. */
    boolean isHeldByAnother(NounPhrase phrase) {
        return conflicts.tenure(phrase) == RoleTenure.PAST
                && !HELD_BY_SEVERAL.contains(reading.lower(phrase.head()))
                && atHand(phrase).anyMatch(e -> conflicts.tenures(e, phrase).contains(RoleTenure.PRESENT));
    }

    /** "The senator loosened his tie": a possessive in the clause, before anybody else is in sight. */
    private Gender genderAfter(NounPhrase phrase) {
        int end = Math.min(phrase.to() + CLAUSE, reading.sentenceEnd(phrase.head()));
        for (int i = phrase.to();
                i < end && reading.at(i).isWord() && cast.mentionAt(i).isEmpty();
                i++) {
            String word = reading.lower(i);
            if (FunctionWords.isPossessive(word)) {
                return PronounKind.of(word).map(PronounKind::gender).orElse(Gender.UNKNOWN);
            }
            if (FunctionWords.isPronoun(word) || lexicon.isPersonNoun(word)) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Everybody, or in a text that names more than a reader keeps in mind, those who were mentioned lately. */
    Stream<Entity> atHand(NounPhrase phrase) {
        return cast.size() <= MOST_IN_MIND
                ? cast.entities().stream()
                : discourse.salience(phrase.from(), Entity.class::isInstance).stream()
                        .map(e -> (Entity) e.getKey());
    }

    List<Entity> bearers(NounPhrase phrase, boolean exact) {
        String head = reading.lower(phrase.head());
        return atHand(phrase)
                .filter(e -> fits(e, phrase))
                .filter(e ->
                        e.roleHeads().stream().anyMatch(r -> exact ? kinds.isSame(r, head) : kinds.covers(r, head)))
                .toList();
    }

    boolean fits(Entity entity, NounPhrase phrase) {
        Gender gender = lexicon.nounGender(reading.lower(phrase.head()));
        return entity.type() == SpeakerType.PERSON && entity.gender().agreesWith(gender);
    }

    boolean conflicts(Entity entity, NounPhrase phrase) {
        return conflicts.between(entity, phrase);
    }

    /** Of several, the one whose role shares most words with the description; then the most salient. */
    Entity best(List<Entity> bearers, NounPhrase phrase) {
        List<Map.Entry<Referent, Double>> salience = discourse.salience(phrase.from(), bearers::contains);
        return bearers.stream()
                .max(Comparator.comparingDouble(e -> overlap(e, phrase) + Math.min(0.9, weightOf(e, salience) / 4)))
                .orElseThrow();
    }

    private static double weightOf(Entity entity, List<Map.Entry<Referent, Double>> salience) {
        return salience.stream()
                .filter(s -> s.getKey().equals(entity))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private long overlap(Entity entity, NounPhrase phrase) {
        Set<String> words = contentWords(phrase);
        String roles = entity.roles().stream()
                .map(Entity.Role::words)
                .reduce("", (a, b) -> a + " " + b)
                .toLowerCase(Locale.ROOT);
        return words.stream().filter(roles::contains).count();
    }

    Set<String> contentWords(NounPhrase phrase) {
        Set<String> words = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = reading.lower(i);
            if (i != phrase.head()
                    && reading.at(i).isWord()
                    && !FunctionWords.isFunctionWord(word)
                    && word.length() > 2) {
                words.add(RoleFinder.stem(word));
            }
        }
        return words;
    }
}
