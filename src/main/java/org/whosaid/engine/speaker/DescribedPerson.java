package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Finds the person whom a description means: by kinship, by role, by what the text says near the name. */
final class DescribedPerson {
    /** Somebody who is named first thereafter must be so within this many paragraphs of the text's start. */
    private static final int LEAD = 6;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final EntityMentions cast;
    private final Kinship kinship;
    private final Discourse discourse;
    private final PronounResolver pronouns;
    private final RoleBearers roles;
    private final AgeComparison ages;
    private final LikelyPerson likely;

    DescribedPerson(SpeakerKnowledge knowledge, ResolutionContext scene) {
        this.reading = scene.reading();
        this.lexicon = knowledge.lexicon();
        this.cast = scene.cast();
        this.kinship = scene.kinship();
        this.discourse = scene.discourse();
        this.pronouns = scene.pronouns();
        this.roles = new RoleBearers(knowledge, scene);
        this.ages = new AgeComparison(reading, cast, kinship);
        this.likely = new LikelyPerson(knowledge, scene, roles);
    }

    /** Whom a description may mean that neither role nor kinship explains. */
    LikelyPerson likely() {
        return likely;
    }

    /** Whom the text gives the role itself, or one that includes it. */
    Optional<Resolution> titled(NounPhrase phrase, Set<Referent> spokenOf) {
        return aged(phrase, spokenOf).or(() -> roles.titled(phrase, spokenOf));
    }

    /** "The 31-year-old", "the 31-year-old singer". */
    Optional<Resolution> aged(NounPhrase phrase, Set<Referent> spokenOf) {
        Optional<Integer> age = IntStream.rangeClosed(phrase.from(), phrase.head())
                .mapToObj(ages::yearsOld)
                .flatMap(Optional::stream)
                .findFirst();
        List<Entity> told = age.map(ages::ofAge).orElse(List.of()).stream()
                .filter(e -> roles.fits(e, phrase) && !spokenOf.contains(e))
                .toList();
        if (told.size() == 1) {
            return Optional.of(Resolution.of(told.get(0), SpeakerReason.DESCRIPTION_OF));
        }
        List<Entity> group = ages.ofAgeGroup(reading.lower(phrase.head()));
        if (group.size() == 1 && !spokenOf.contains(group.get(0))) {
            return Optional.of(Resolution.of(group.get(0), SpeakerReason.DESCRIPTION_OF));
        }
        boolean bare = ages.yearsOld(phrase.head()).isPresent();
        Predicate<Referent> untold = told.isEmpty() ? e -> !ages.isAged(e) : told::contains;
        return bare ? likely.ofUntoldAge(phrase, e -> untold.test(e) && !spokenOf.contains(e)) : Optional.empty();
    }

    /** Whom the text has called by this noun, though no list knows it for a person's. */
    Optional<Resolution> called(NounPhrase phrase, Set<Referent> spokenOf) {
        return aged(phrase, spokenOf).or(() -> roles.called(phrase, spokenOf));
    }

    /** "The younger Mr. Holm". */
    Optional<Resolution> compared(NameMention name, int from) {
        return ages.compared(from, name.titleFrom(), ages.bearers(name))
                .map(e -> Resolution.of(e, SpeakerReason.SURNAME_OF).times(0.9));
    }

    /** "The elder", "the younger woman": of those whom the text speaks about just here. */
    private Optional<Resolution> compared(NounPhrase phrase) {
        List<Entity> here =
                discourse.salience(phrase.from(), r -> r instanceof Entity e && roles.fits(e, phrase)).stream()
                        .map(e -> (Entity) e.getKey())
                        .toList();
        return ages.compared(phrase.from() + 1, phrase.head() + 1, here)
                .map(e -> Resolution.of(e, SpeakerReason.DESCRIPTION_OF));
    }

    Optional<Resolution> named(NounPhrase phrase, Set<Referent> spokenOf) {
        Optional<Entity> kin = kin(phrase);
        if (kin.isPresent()) {
            return kin.map(e -> Resolution.of(e, SpeakerReason.DESCRIPTION_OF));
        }
        Optional<Resolution> titled = compared(phrase).or(() -> titled(phrase, spokenOf));
        if (titled.isPresent()) {
            return titled;
        }
        return LikelyPerson.isOwned(phrase, reading)
                ? Optional.empty()
                : namedLater(phrase).or(() -> likely.hinted(phrase, spokenOf));
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
}
