package org.whosaid.engine.speaker;

import java.util.Optional;
import java.util.Set;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.Span;
import org.whosaid.engine.text.TokenizedText;

/** Takes a description to whom it means: somebody named, somebody described before, or it is its own name. */
final class DescriptionResolver {
    /** Nouns for those whom a text keeps unnamed. */
    private static final Set<String> UNNAMED = WordLists.SPEAKER.set("description-resolver.unnamed");

    /** Nouns for people after which newspapers and journals are called. */
    private static final Set<String> NEWSPAPERS = WordLists.SPEAKER.set("description-resolver.newspapers");

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final Discourse discourse;
    private final PronounResolver pronouns;
    private final DescribedPerson persons;
    private final DescribedOrganization organizations;

    DescriptionResolver(SpeakerKnowledge knowledge, ResolutionContext scene) {
        this.reading = scene.reading();
        this.lexicon = knowledge.lexicon();
        this.discourse = scene.discourse();
        this.pronouns = scene.pronouns();
        this.persons = new DescribedPerson(knowledge, scene);
        this.organizations = new DescribedOrganization(scene);
    }

    /** @param spokenOf those whom the words said name, and who hardly say them */
    Resolution resolve(NounPhrase phrase, Set<Referent> spokenOf) {
        if (isNewspaper(phrase)) {
            return itself(phrase);
        }
        if (UNNAMED.contains(reading.lower(phrase.head()))) {
            return (phrase.definite() ? sameWords(phrase) : Optional.<Resolution>empty())
                    .orElseGet(() -> itself(phrase));
        }
        Optional<Resolution> found = switch (phrase.kind()) {
            case PERSON ->
                phrase.definite()
                        ? persons.named(phrase, spokenOf)
                                .or(() -> sameWords(phrase))
                                .or(() -> persons.likely().salient(phrase, spokenOf))
                                .or(() -> persons.likely().openingPerson(phrase))
                                .or(() -> persons.likely().undecided(phrase, spokenOf))
                        : persons.namedLater(phrase).or(() -> persons.likely().openingPerson(phrase));
            case ORGANIZATION ->
                phrase.definite()
                        ? organizations
                                .named(phrase)
                                .or(() -> sameWords(phrase))
                                .or(() -> organizations.salient(phrase))
                        : Optional.empty();
            case PEOPLE -> pair(phrase).or(() -> phrase.definite() ? sameWords(phrase) : Optional.empty());
            case DOCUMENT -> writer(phrase).or(() -> phrase.definite() ? sameWords(phrase) : Optional.empty());
            case OTHER -> writer(phrase).or(() -> phrase.definite() ? unlisted(phrase, spokenOf) : Optional.empty());
        };
        return found.orElseGet(() -> itself(phrase));
    }

    /** "The Halvik Star": no person. */
    private boolean isNewspaper(NounPhrase phrase) {
        return phrase.head() > phrase.from()
                && NEWSPAPERS.contains(reading.lower(phrase.head()))
                && reading.at(phrase.head()).isCapitalised()
                && !reading.isHeadline(phrase.head());
    }

    /** "The chief whip", where no list has the noun: whom the text has called so. */
    private Optional<Resolution> unlisted(NounPhrase phrase, Set<Referent> spokenOf) {
        return persons.called(phrase, spokenOf).or(() -> sameWords(phrase));
    }

    Optional<Entity> kin(NounPhrase phrase) {
        return persons.kin(phrase);
    }

    /** "The younger Mr. Holm": empty where nothing compares the bearers of the name. */
    Optional<Resolution> compared(NameMention name, int from) {
        return persons.compared(name, from);
    }

    /** The one named in the text whom a definite description calls by role or by the name's own noun. */
    Optional<Referent> named(NounPhrase phrase) {
        return (switch (phrase.kind()) {
                    case ORGANIZATION -> organizations.named(phrase);
                    case PERSON -> persons.titled(phrase, Set.of());
                    default -> persons.called(phrase, Set.of());
                })
                .flatMap(Resolution::referent);
    }

    /** "Her letter to the court": who writes, speaks. */
    private Optional<Resolution> writer(NounPhrase phrase) {
        Optional<PronounKind> owner =
                PronounKind.of(reading.lower(phrase.from())).filter(PronounKind::isPersonal);
        if (owner.isPresent()) {
            return pronouns.resolve(owner.get(), phrase.from(), Set.of()).candidates().stream()
                    .findFirst()
                    .map(r -> Resolution.of(r, SpeakerReason.DESCRIPTION_OF));
        }
        return Optional.empty();
    }

    /** "Both men", "the two", "each": the last two who were named together. */
    private Optional<Resolution> pair(NounPhrase phrase) {
        String first = reading.lower(phrase.from());
        boolean two = first.equals("both")
                || first.equals("each")
                || first.equals("neither")
                || reading.at(phrase.from() + 1).is("two");
        boolean short_ = phrase.to() - phrase.from() <= 3;
        return two && short_
                ? discourse
                        .latest(phrase.from(), 4, Referent.Joint.class::isInstance)
                        .map(r -> Resolution.of(r, SpeakerReason.DESCRIPTION_OF))
                : Optional.empty();
    }

    /** Somebody described before with the same head noun: "a union of pilots … the union". */
    private Optional<Resolution> sameWords(NounPhrase phrase) {
        if (FunctionWords.isPossessive(reading.lower(phrase.from()))) {
            return Optional.empty();
        }
        String head = reading.lower(phrase.head());
        String words = reading.words(phrase.from(), phrase.to());
        boolean modified = phrase.head() - phrase.from() > 1;
        return discourse
                .latest(
                        phrase.from(),
                        40,
                        r -> r instanceof Referent.Described d
                                && d.head().equals(head)
                                && (!modified || isPartOf(words, d.name())))
                .map(r -> Resolution.of(r, SpeakerReason.DESCRIPTION_OF));
    }

    /** Whether all words of a description, its article aside, stand in another. */
    private static boolean isPartOf(String words, String other) {
        String whole = " " + other.toLowerCase(java.util.Locale.ROOT) + " ";
        return java.util.Arrays.stream(words.toLowerCase(java.util.Locale.ROOT).split(" "))
                .filter(w -> !FunctionWords.isDeterminer(w))
                .allMatch(w -> whole.contains(" " + w + " "));
    }

    /** "One worker, who gave no name": what happened is no part of the description. */
    private int beforeClause(NounPhrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.to() - 1; i++) {
            if (reading.at(i).is(",")
                    && (FunctionWords.isRelative(reading.lower(i + 1))
                            || reading.at(i + 1).is("whose"))) {
                return i;
            }
        }
        return phrase.to();
    }

    private Resolution itself(NounPhrase phrase) {
        int end = beforeClause(phrase);
        Span span = reading.span(phrase.from(), end);
        String head = reading.lower(phrase.head());
        SpeakerType type = phrase.kind().type() == SpeakerType.UNKNOWN
                ? SpeakerType.GROUP
                : phrase.kind().type();
        String words = reading.words(phrase.from(), end);
        return Resolution.of(
                new Referent.Described(words, head, type, lexicon.nounGender(head), span), SpeakerReason.DESCRIPTION);
    }
}
