package org.whosaid.engine.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Finds the person whom a description means though the text gives nobody that role: by words near a name, by who is at hand. */
final class LikelyPerson {
    /** How clearly one person must stand out to be meant by a noun that nothing else ties to him. */
    private static final double CLEAR = 0.5;

    /** Whom the text has named first need not stand out so much. */
    private static final double TOPIC = 0.8;

    /** Who is so much fainter in mind than the one spoken of is not meant instead. */
    private static final double FAINT = 0.3;

    /** What is left of the confidence where no role ties the description to the person. */
    private static final double LOOSE = 0.8;

    /** What befalls those who lose an office, as {@link RoleFinder#stem} has it. */
    private static final Set<String> DEFEAT = WordLists.SPEAKER.set("likely-person.defeat");

    /** So far below a headline, in tokens, the text has opened. */
    private static final int OPENING = 40;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final Discourse discourse;
    private final RoleBearers roles;
    private final Optional<Entity> topic;

    LikelyPerson(SpeakerKnowledge knowledge, ResolutionContext scene, RoleBearers roles) {
        this.reading = scene.reading();
        this.lexicon = knowledge.lexicon();
        this.cast = scene.cast();
        this.discourse = scene.discourse();
        this.roles = roles;
        this.topic = cast.entities().stream()
                .filter(e -> e.kind().isPerson())
                .min(Comparator.comparingInt(Entity::firstPosition));
    }

    /** "My father", "Rask's lawyer": somebody in particular, whoever else is near. */
    static boolean isOwned(NounPhrase phrase, TokenizedText reading) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (reading.at(i).isPossessive() || FunctionWords.isPossessive(reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Flood survivor: “…”" above "Ann Holm spent …": a headline describes whom the text opens with. */
    Optional<Resolution> openingPerson(NounPhrase phrase) {
        if (reading.paragraph(phrase.from()) > 0 || isOwned(phrase, reading)) {
            return Optional.empty();
        }
        List<Entity> below = IntStream.range(phrase.to(), Math.min(reading.size(), phrase.to() + OPENING))
                .filter(i -> reading.paragraph(i) > 0 && reading.paragraph(i) <= 2)
                .mapToObj(cast::namedAt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean above = cast.entities().stream()
                .filter(e -> e.kind().isPerson())
                .anyMatch(e -> reading.paragraph(e.firstPosition()) == 0);
        return below.stream()
                .findFirst()
                .filter(e -> !above && roles.fits(e, phrase) && !roles.conflicts(e, phrase))
                .map(e -> Resolution.of(e, SpeakerReason.DESCRIPTION_OF).times(LOOSE));
    }

    /** Somebody near whose name the text uses the noun itself, or most words that go with it. */
    Optional<Resolution> hinted(NounPhrase phrase, Set<Referent> spokenOf) {
        String head = RoleFinder.stem(reading.lower(phrase.head()));
        Set<String> words = roles.contentWords(phrase);
        List<Entity> hinted = roles.atHand(phrase)
                .filter(e -> roles.fits(e, phrase) && !roles.conflicts(e, phrase))
                .filter(e -> (e.contextWords().contains(head) && !lexicon.isHonorific(reading.lower(phrase.head())))
                        || (!words.isEmpty() && e.contextWords().containsAll(words)))
                .toList();
        return hinted.size() == 1 && !spokenOf.contains(hinted.get(0))
                ? Optional.of(Resolution.of(hinted.get(0), SpeakerReason.DESCRIPTION_OF)
                        .times(LOOSE))
                : Optional.empty();
    }

    /** The one person whom the text is about just here. */
    Optional<Resolution> salient(NounPhrase phrase, Set<Referent> spokenOf) {
        boolean plain = reading.at(phrase.from()).is("the") && phrase.to() <= phrase.head() + 6;
        return plain
                ? outstanding(suiting(phrase, spokenOf))
                        .filter(e -> canHaveLost(e, phrase))
                        .map(LikelyPerson::loosely)
                : Optional.empty();
    }

    private static Resolution loosely(Referent person) {
        return Resolution.of(person, SpeakerReason.DESCRIPTION_OF).times(LOOSE);
    }

    private Optional<Referent> outstanding(List<Map.Entry<Referent, Double>> salience) {
        double second = salience.size() > 1 ? salience.get(1).getValue() : 0;
        return salience.stream()
                .findFirst()
                .filter(e -> second < (isTopic(e.getKey()) ? TOPIC : 1 - CLEAR) * e.getValue())
                .map(Map.Entry::getKey);
    }

    /** Where another has the office now, "the former mayor" is only somebody whom the text says to have lost it. */
    private boolean canHaveLost(Referent person, NounPhrase phrase) {
        return !roles.isHeldByAnother(phrase)
                || person instanceof Entity e && e.contextWords().stream().anyMatch(DEFEAT::contains);
    }

    /** Who was mentioned lately and can be meant, heaviest first. */
    private List<Map.Entry<Referent, Double>> suiting(NounPhrase phrase, Set<Referent> spokenOf) {
        List<Map.Entry<Referent, Double>> salience = discourse.salience(
                phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase) && !roles.conflicts(e, phrase));
        double least = salience.isEmpty() ? 0 : FAINT * salience.get(0).getValue();
        Gender told = roles.genderOfSpeech(phrase);
        List<Map.Entry<Referent, Double>> agreeing = salience.stream()
                .filter(e -> e.getKey().gender().agreesWith(told))
                .toList();
        return (agreeing.isEmpty() ? salience : agreeing)
                .stream()
                        .filter(e -> !spokenOf.contains(e.getKey()) && e.getValue() > least)
                        .toList();
    }

    /** "The 31-year-old": whom the text is about, of those whose age it does not tell. */
    Optional<Resolution> ofUntoldAge(NounPhrase phrase, Predicate<Referent> untold) {
        List<Map.Entry<Referent, Double>> salience = discourse.salience(
                phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase) && untold.test(e));
        Optional<Referent> about = salience.stream()
                .map(Map.Entry::getKey)
                .limit(2)
                .filter(this::isTopic)
                .findFirst();
        return about.or(() -> outstanding(salience)).map(LikelyPerson::loosely);
    }

    /** Whom the text names first, it is mostly about. */
    private boolean isTopic(Referent person) {
        return topic.filter(person::equals).isPresent();
    }

    /** "The bowler", of two who could be meant and nothing to tell them apart. */
    Optional<Resolution> undecided(NounPhrase phrase, Set<Referent> spokenOf) {
        boolean plain = reading.at(phrase.from()).is("the") && phrase.to() - phrase.from() <= 3;
        List<Referent> candidates = discourse
                .salience(phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase) && !spokenOf.contains(e))
                .stream()
                .map(Map.Entry::getKey)
                .toList();
        return plain && candidates.size() > 1
                ? Optional.of(Resolution.open(SpeakerReason.NO_ANTECEDENT, candidates))
                : Optional.empty();
    }
}
