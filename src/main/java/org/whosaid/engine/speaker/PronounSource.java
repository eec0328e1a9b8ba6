package org.whosaid.engine.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a source that is a pronoun to its speaker. */
final class PronounSource {
    private static final int LONGEST_CONTENT = 400;

    private static final int LONGEST_SENTENCE = 100;
    private static final double CLEAR = 0.4;

    private final Reading reading;
    private final Cast cast;
    private final PronounResolver pronouns;
    private final Conversation conversation;

    PronounSource(Scene scene, Conversation conversation) {
        this.reading = scene.reading();
        this.cast = scene.cast();
        this.pronouns = scene.pronouns();
        this.conversation = conversation;
    }

    Resolution resolve(SourceWords.Pronoun pronoun, SourceRange range) {
        if (pronoun.kind() == PronounKind.I) {
            Referent speaker = conversation.speakerAround(pronoun.token()).orElse(new Referent.Author());
            return Resolution.of(speaker, SpeakerReason.PRONOUN);
        }
        Antecedent antecedent = pronouns.resolve(pronoun.kind(), pronoun.token(), namedIn(range));
        if (antecedent.isFound()) {
            learnGender(pronoun.kind(), antecedent);
            return Resolution.of(antecedent.best(), SpeakerReason.PRONOUN)
                    .withConfidence(Certainty.ofPronoun(antecedent.margin()));
        }
        return singularThey(pronoun)
                .or(() -> namedAfter(pronoun))
                .map(e -> Resolution.of(e, SpeakerReason.PRONOUN).withConfidence(Certainty.ofPronoun(0)))
                .orElse(Resolution.open(SpeakerReason.NO_ANTECEDENT, List.of()));
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
