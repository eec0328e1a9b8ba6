package org.whosaid.engine.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.engine.lexicon.WordLists;
import org.whosaid.engine.text.TokenizedText;

/** Takes a source that is a pronoun to its speaker. */
final class PronounSource {
    private static final int LONGEST_CONTENT = 400;

    private static final Set<String> ADDING = WordLists.SPEAKER.set("pronoun-source.adding");

    private static final Set<String> READING = Set.of("reads", "read");

    private static final int LONGEST_SENTENCE = 100;
    private static final double CLEAR = 0.4;

    private final TokenizedText reading;
    private final Lexicon lexicon;
    private final GrammarHeuristics grammar;
    private final EntityMentions cast;
    private final PronounResolver pronouns;
    private final AttributionSequence conversation;

    PronounSource(ResolutionContext scene, Lexicon lexicon, AttributionSequence conversation) {
        this.reading = scene.reading();
        this.lexicon = lexicon;
        this.grammar = new GrammarHeuristics(reading, lexicon);
        this.cast = scene.cast();
        this.pronouns = scene.pronouns();
        this.conversation = conversation;
    }

    Resolution resolve(SourceWords.Pronoun pronoun, SourceRange range) {
        if (pronoun.kind() == PronounKind.I) {
            Referent speaker = conversation.speakerAround(pronoun.token()).orElse(new Referent.Author());
            return Resolution.of(speaker, SpeakerReason.PRONOUN);
        }
        Optional<Resolution> document = document(pronoun, range);
        if (document.isPresent()) {
            return document.get();
        }
        Optional<Referent> goesOn = goesOn(pronoun, range);
        if (goesOn.isPresent()) {
            return Resolution.of(goesOn.get(), SpeakerReason.PRONOUN);
        }
        Antecedent antecedent = pronouns.resolve(pronoun.kind(), pronoun.token(), namedIn(range));
        if (antecedent.isFound()) {
            learnGender(pronoun.kind(), antecedent);
            return Resolution.of(antecedent.best(), SpeakerReason.PRONOUN)
                    .withConfidence(ReasonCertainty.ofPronoun(antecedent.margin()));
        }
        return singularThey(pronoun)
                .or(() -> namedAfter(pronoun))
                .map(e -> Resolution.of(e, SpeakerReason.PRONOUN).withConfidence(ReasonCertainty.ofPronoun(0)))
                .orElse(Resolution.open(SpeakerReason.NO_ANTECEDENT, List.of()));
    }

    /** "The report was leaked. “…,” it reads": what reads so is a paper, the latest that stood as a subject. */
    private Optional<Resolution> document(SourceWords.Pronoun pronoun, SourceRange range) {
        boolean reads = pronoun.kind() == PronounKind.IT
                && range.hasCue()
                && READING.contains(reading.lower(range.cueTo() - 1));
        int limit = Math.max(0, pronoun.token() - LONGEST_SENTENCE);
        for (int i = pronoun.token() - 1; reads && i >= limit; i--) {
            if (!reading.isQuoted(i)
                    && lexicon.isDocumentHead(reading.lower(i))
                    && !reading.at(i + 1).isPossessive()) {
                int from = paperFrom(i);
                return Optional.of(Resolution.of(
                        new Referent.Described(
                                reading.words(from, i + 1),
                                reading.lower(i),
                                SpeakerType.DOCUMENT,
                                Gender.UNKNOWN,
                                reading.span(from, i + 1)),
                        SpeakerReason.PRONOUN));
            }
        }
        return Optional.empty();
    }

    /** First token of "the referee's report". */
    private int paperFrom(int head) {
        int from = grammar.phraseStart(head);
        return reading.at(from - 1).isPossessive() ? grammar.phraseStart(from - 2) : from;
    }

    /** "…, a spokeswoman confirmed. …, she added": whoever adds something has just spoken. */
    private Optional<Referent> goesOn(SourceWords.Pronoun pronoun, SourceRange range) {
        boolean adds = IntStream.range(range.cueFrom(), range.cueTo()).anyMatch(i -> ADDING.contains(reading.lower(i)));
        Optional<SourceRange> last = conversation.lastRange().filter(r -> isNear(r, pronoun.token()));
        return adds && last.isPresent() && pronoun.kind().isPersonal()
                ? conversation
                        .lastSpeaker()
                        .filter(r -> PronounResolver.fits(pronoun.kind(), r)
                                && !namedIn(range).contains(r))
                : Optional.empty();
    }

    private boolean isNear(SourceRange last, int token) {
        return last.hasSource() && reading.paragraph(token) == reading.paragraph(last.anchor());
    }

    /** "Robin Holm plays the oboe. They said …": no group is in sight, but somebody of whom no pronoun told the gender. */
    private Optional<Entity> singularThey(SourceWords.Pronoun pronoun) {
        return pronoun.kind() == PronounKind.THEY
                ? pronouns.ungendered(pronoun.token())
                        .filter(Entity.class::isInstance)
                        .map(Entity.class::cast)
                : Optional.empty();
    }

    /** "“Nobody,” she said, and Ann Holm rapped the lectern": whoever is named next in the sentence. */
    private Optional<Entity> namedAfter(SourceWords.Pronoun pronoun) {
        int end = Math.min(reading.sentenceEnd(pronoun.token()), pronoun.token() + LONGEST_SENTENCE);
        for (int i = pronoun.token() + 1; pronoun.kind().isPersonal() && i < end; i++) {
            Optional<Entity> entity = cast.namedAt(i)
                    .filter(e -> e.kind().isPerson()
                            && e.gender().agreesWith(pronoun.kind().gender())
                            && !reading.isQuoted(pronoun.token()));
            if (entity.isPresent()) {
                return entity;
            }
        }
        return Optional.empty();
    }

    /** A pronoun that can hardly mean anybody else tells the gender that the name did not. */
    static void learnGender(PronounKind kind, Antecedent antecedent) {
        if (kind.isPersonal() && antecedent.margin() > CLEAR && antecedent.best() instanceof Entity entity) {
            entity.hear(kind.gender());
        }
    }

    private Set<Referent> namedIn(SourceRange range) {
        Set<Referent> named = new HashSet<>();
        for (int i = range.contentFrom(); i < Math.min(range.contentTo(), range.contentFrom() + LONGEST_CONTENT); i++) {
            cast.namedAt(i).ifPresent(named::add);
        }
        return named;
    }
}
