package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.engine.lexicon.FunctionWords;
import org.whosaid.engine.text.TokenizedText;

/** Reads one text from its first word to its last, as a reader does, and resolves each source where it stands. */
final class TextPass {
    private final TokenizedText reading;
    private final EntityMentions cast;
    private final Discourse discourse;
    private final AttributionSequence conversation = new AttributionSequence();
    private final MentionTracker narration;
    private final SourceReader sources;
    private final NamedSource named;
    private final PronounSource pronouns;
    private final DescriptionResolver descriptions;
    private final NamedTogether together;
    private final RelativeResolver relatives;
    private final InterviewLabels labels;
    private final UnnamedSource unnamed;
    private final SharedName shared;
    private final SpokenOf spokenOf;

    TextPass(TokenizedText reading, SpeakerKnowledge knowledge, EntityMentions cast) {
        ResolutionContext scene = ResolutionContext.of(reading, cast, knowledge);
        NounPhrases phrases = new NounPhrases(reading, knowledge.lexicon());
        GrammarHeuristics grammar = new GrammarHeuristics(reading, knowledge.lexicon());
        this.reading = reading;
        this.cast = cast;
        this.discourse = scene.discourse();
        this.descriptions = new DescriptionResolver(knowledge, scene);
        this.together = new NamedTogether(reading, knowledge.lexicon(), discourse);
        this.narration = new MentionTracker(knowledge, scene, descriptions);
        this.sources = new SourceReader(reading, knowledge.lexicon(), cast, phrases);
        this.named = new NamedSource(reading, cast);
        this.pronouns = new PronounSource(scene, knowledge.lexicon(), conversation);
        this.relatives = new RelativeResolver(reading, knowledge.lexicon(), cast, grammar, sources);
        this.labels = new InterviewLabels(reading, cast);
        this.shared = new SharedName(scene, conversation);
        this.spokenOf = new SpokenOf(reading, cast);
        this.unnamed = new UnnamedSource(reading, cast, discourse, conversation);
    }

    /** @param ranges ordered by anchor */
    Resolution[] resolve(List<SourceRange> ranges) {
        Resolution[] resolutions = new Resolution[ranges.size()];
        int next = 0;
        for (int token = 0; token <= reading.size(); token++) {
            boolean inSource = false;
            while (next < ranges.size() && ranges.get(next).anchor() <= token) {
                SourceRange range = ranges.get(next);
                resolutions[next] = resolve(range);
                conversation.add(range, resolutions[next]);
                inSource |= range.hasSource() && token < range.to();
                int at = range.anchor();
                resolutions[next].referent().ifPresent(r -> discourse.add(r, at, GrammaticalRole.SOURCE));
                next++;
            }
            narration.meet(token, inSource);
        }
        return resolutions;
    }

    private Resolution resolve(SourceRange range) {
        if (!range.hasSource()) {
            return unnamed.resolve(range);
        }
        Optional<Resolution> interview = labels.resolve(range);
        if (interview.isPresent()) {
            return interview.get();
        }
        SourceWords words = sources.read(range.from(), range.to());
        boolean verb = range.to() - range.from() == 1
                && FunctionWords.isAuxiliary(reading.lower(range.from()))
                && cast.mentionAt(range.from()).isEmpty();
        return resolve(verb && range.hasCue() ? sources.read(range.cueFrom(), range.cueTo()) : words, range);
    }

    private Resolution resolve(SourceWords words, SourceRange range) {
        if (words instanceof SourceWords.Pronoun pronoun) {
            return pronouns.resolve(pronoun, range);
        } else if (words instanceof SourceWords.Named name) {
            return descriptions
                    .compared(name.mention(), range.from())
                    .or(() -> shared.resolve(name.mention(), range, spokenOf.distinctlyIn(range)))
                    .orElseGet(() -> named(name, range));
        } else if (words instanceof SourceWords.Description description) {
            return together.meant(description.phrase())
                    .orElseGet(() -> descriptions.resolve(description.phrase(), spokenOf.in(range)));
        } else if (words instanceof SourceWords.Relative relative) {
            SourceWords before = relatives.before(relative.token());
            return before instanceof SourceWords.Relative ? unnamed.resolve(range) : resolve(before, range);
        } else if (words instanceof SourceWords.Several several) {
            return joint(several, range);
        }
        return unnamed.resolve(range);
    }

    private Resolution named(SourceWords.Named name, SourceRange range) {
        return isLabel(range) ? named.resolve(name).because(SpeakerReason.LABEL_OF) : named.resolve(name);
    }

    /** "CALDER: …". */
    private boolean isLabel(SourceRange range) {
        return reading.at(range.to()).is(":") && reading.at(range.to() - 1).isAllCapitals();
    }

    private Resolution joint(SourceWords.Several several, SourceRange range) {
        List<Resolution> members =
                several.members().stream().map(m -> resolve(m, range)).toList();
        List<Referent> referents =
                members.stream().flatMap(m -> m.referent().stream()).distinct().toList();
        return referents.size() > 1
                ? Resolution.of(new Referent.Joint(referents), members.get(0).reason())
                : members.get(0);
    }
}
