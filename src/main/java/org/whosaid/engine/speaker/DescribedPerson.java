package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the person whom a description means: by kinship, by role, by what the text says near the name. */
final class DescribedPerson {
    /** Somebody who is named first thereafter must be so within this many paragraphs of the text's start. */
    private static final int LEAD = 6;
    /** How clearly one person must stand out to be meant by a noun that nothing else ties to him. */
    private static final double CLEAR = 0.5;

    /** What is left of the confidence where no role ties the description to the person. */
    private static final double LOOSE = 0.8;

    /** So far below a headline, in tokens, the text has opened. */
    private static final int OPENING = 40;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Kinship kinship;
    private final Discourse discourse;
    private final PronounResolver pronouns;
    private final RoleBearers roles;
    private final AgeComparison ages;

    DescribedPerson(Knowledge knowledge, Scene scene) {
        this.reading = scene.reading();
        this.lexicon = knowledge.lexicon();
        this.cast = scene.cast();
        this.kinship = new KinshipFinder(reading, cast).find();
        this.discourse = scene.discourse();
        this.pronouns = scene.pronouns();
        this.roles = new RoleBearers(knowledge, scene);
        this.ages = new AgeComparison(reading, cast, kinship);
    }

    /** Whom the text gives the role itself, or one that includes it. */
    Optional<Resolution> titled(NounPhrase phrase) {
        return roles.titled(phrase);
    }

    /** "The younger Mr. Holm". */
    Optional<Resolution> compared(NameMention name, int from) {
        return ages.compared(from, name.titleFrom(), ages.bearers(name))
                .map(e -> Resolution.of(e, SpeakerReason.SURNAME_OF).times(0.9));
    }

    /** "The elder", "the younger woman": of those whom the text speaks about just here. */
    private Optional<Resolution> compared(NounPhrase phrase) {
        List<Entity> here = discourse.salience(phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase)).stream()
                .map(e -> (Entity) e.getKey())
                .toList();
        return ages.compared(phrase.from() + 1, phrase.head() + 1, here)
                .map(e -> Resolution.of(e, SpeakerReason.DESCRIPTION_OF));
    }

    Optional<Resolution> named(NounPhrase phrase) {
        Optional<Entity> kin = kin(phrase);
        if (kin.isPresent()) {
            return kin.map(e -> Resolution.of(e, SpeakerReason.DESCRIPTION_OF));
        }
        Optional<Resolution> titled = compared(phrase).or(() -> roles.titled(phrase));
        if (titled.isPresent()) {
            return titled;
        }
        return isOwned(phrase) ? Optional.empty() : namedLater(phrase).or(() -> hinted(phrase));
    }

    /** "My father", "Rask's lawyer": somebody in particular, whoever else is near. */
    private boolean isOwned(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (reading.at(i).isPossessive() || FunctionWords.isPossessive(reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A judge ruled … Justice Frank Holm wrote": the lead describes whom the text names further down. */
    Optional<Resolution> namedLater(NounPhrase phrase) {
        String first = reading.lower(phrase.from());
        boolean one = first.equals("a") || first.equals("an") || !FunctionWords.isFunctionWord(first);
        if (!one || reading.paragraph(phrase.from()) > LEAD) {
            return Optional.empty();
        }
        List<Entity> exact = roles.bearers(phrase, true);
        List<Entity> bearers = (exact.isEmpty() ? roles.bearers(phrase, false) : exact)
                .stream()
                        .filter(e -> e.mentions().stream().noneMatch(m -> m.from() < phrase.from()))
                        .toList();
        return bearers.size() == 1
                ? Optional.of(
                        Resolution.of(bearers.get(0), SpeakerReason.TITLE_OF).times(0.9))
                : Optional.empty();
    }

    /** "Flood survivor: “…”" above "Ann Holm spent …": a headline describes whom the text opens with. */
    Optional<Resolution> openingPerson(NounPhrase phrase) {
        if (reading.paragraph(phrase.from()) > 0 || isOwned(phrase)) {
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

    /** Whom "his wife" means, where the text names her. */
    Optional<Entity> kin(NounPhrase phrase) {
        Optional<PronounKind> pronoun = PronounKind.of(reading.lower(phrase.from()));
        Optional<Referent> owner = pronoun.isPresent()
                ? pronouns.resolve(pronoun.get(), phrase.from(), Set.of()).candidates().stream()
                        .findFirst()
                : cast.namedAt(phrase.from()).map(Referent.class::cast);
        String head = RoleKinds.normal(reading.lower(phrase.head()));
        return owner.filter(Entity.class::isInstance)
                .flatMap(o -> kinship.find((Entity) o, head, lexicon.nounGender(head)));
    }

    /** Somebody near whose name the text uses the noun itself, or most words that go with it. */
    private Optional<Resolution> hinted(NounPhrase phrase) {
        String head = RoleFinder.stem(reading.lower(phrase.head()));
        Set<String> words = roles.contentWords(phrase);
        List<Entity> hinted = cast.entities().stream()
                .filter(e -> roles.fits(e, phrase) && !roles.conflicts(e, phrase))
                .filter(e -> (e.contextWords().contains(head) && !lexicon.isHonorific(reading.lower(phrase.head())))
                        || (!words.isEmpty() && e.contextWords().containsAll(words)))
                .toList();
        return hinted.size() == 1
                ? Optional.of(Resolution.of(hinted.get(0), SpeakerReason.DESCRIPTION_OF)
                        .times(LOOSE))
                : Optional.empty();
    }

    /** The one person whom the text is about just here. */
    Optional<Resolution> salient(NounPhrase phrase) {
        boolean plain = reading.at(phrase.from()).is("the") && phrase.to() <= phrase.head() + 6;
        List<Map.Entry<Referent, Double>> salience =
                discourse.salience(phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase));
        if (!plain || salience.isEmpty()) {
            return Optional.empty();
        }
        double second = salience.size() > 1 ? salience.get(1).getValue() : 0;
        return second < (1 - CLEAR) * salience.get(0).getValue()
                ? Optional.of(Resolution.of(salience.get(0).getKey(), SpeakerReason.DESCRIPTION_OF)
                        .times(LOOSE))
                : Optional.empty();
    }

    /** "The bowler", of two who could be meant and nothing to tell them apart. */
    Optional<Resolution> undecided(NounPhrase phrase) {
        boolean plain = reading.at(phrase.from()).is("the") && phrase.to() - phrase.from() <= 3;
        List<Referent> candidates =
                discourse.salience(phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase)).stream()
                        .map(Map.Entry::getKey)
                        .toList();
        return plain && candidates.size() > 1
                ? Optional.of(Resolution.open(SpeakerReason.NO_ANTECEDENT, candidates))
                : Optional.empty();
    }
}
