package org.whosaid.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.engine.text.TokenizedText;

/** Takes a name to its bearer and says by which form of the name. */
final class NamedSource {
    private static final Set<String> NAMING = Set.of("called", "named");
    private static final int LONGEST_LIST = 12;

    private final TokenizedText reading;
    private final EntityMentions cast;

    NamedSource(TokenizedText reading, EntityMentions cast) {
        this.reading = reading;
        this.cast = cast;
    }

    Resolution resolve(SourceWords.Named words) {
        NameMention mention = words.mention();
        Optional<Entity> entity = cast.namedAt(mention.from());
        if (entity.isEmpty()) {
            // What pronouns have told about the candidates since may leave one.
            List<Entity> candidates = cast.candidatesAt(mention.from());
            List<Entity> fitting = candidates.stream()
                    .filter(e -> e.gender().agreesWith(mention.gender()))
                    .toList();
            if (fitting.size() == 1) {
                return Resolution.of(fitting.get(0), SpeakerReason.SURNAME_OF).times(0.9);
            }
            return Resolution.open(SpeakerReason.AMBIGUOUS_NAME, candidates);
        }
        if (isShared(mention, entity.get())) {
            return Resolution.open(
                    SpeakerReason.AMBIGUOUS_NAME, listedAfter(entity.get().fullest()));
        }
        return Resolution.of(entity.get(), words.apposed() ? SpeakerReason.APPOSITION : reason(mention, entity.get()));
    }

    /** "Two members called Holm, Ann and Tom": the text itself says that the name is more than one's. */
    private boolean isShared(NameMention mention, Entity entity) {
        int naming = entity.fullest().titleFrom() - 1;
        String noun = reading.lower(naming - 1);
        return !mention.isFull()
                && !entity.fullest().isFull()
                && mention.titles().isEmpty()
                && NAMING.contains(reading.lower(naming))
                && !NounPhrases.singular(noun).equals(noun);
    }

    private List<Entity> listedAfter(NameMention shared) {
        int end = Math.min(reading.sentenceEnd(shared.from()), shared.to() + LONGEST_LIST);
        return IntStream.range(shared.to(), end)
                .mapToObj(cast::namedAt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static SpeakerReason reason(NameMention mention, Entity entity) {
        List<String> full = entity.fullest().parts();
        if (mention.parts().size() >= full.size()) {
            return SpeakerReason.FULL_NAME;
        }
        if (!entity.kind().isPerson()) {
            return NameMatch.isAcronym(mention.first(), full) ? SpeakerReason.ACRONYM_OF : SpeakerReason.SHORT_NAME_OF;
        }
        boolean surname = full.get(full.size() - 1).endsWith(mention.last());
        boolean given = mention.parts().size() == 1 && full.get(0).equals(mention.first());
        return !surname && given && mention.titles().isEmpty() ? SpeakerReason.GIVEN_NAME_OF : SpeakerReason.SURNAME_OF;
    }
}
