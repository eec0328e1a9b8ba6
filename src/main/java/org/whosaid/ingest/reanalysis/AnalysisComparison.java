package org.whosaid.ingest.reanalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.store.entity.QuoteEntity;
import org.whosaid.store.entity.ReviewStatus;

/**
 * A new reading of a document beside the quotes that are kept of it.
 *
 * @param added quotes of the reading that nobody knew
 * @param removed kept quotes, not reviewed, that the reading does not have
 * @param open kept quotes, not reviewed, and what the reading has in their place; the same or different
 * @param decided kept quotes on which a person has decided
 */
record AnalysisComparison(List<QuoteEntity> added, List<QuoteEntity> removed, List<Match> open, List<Decided> decided) {
    AnalysisComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        open = List.copyOf(open);
        decided = List.copyOf(decided);
    }

    List<Match> changed() {
        return open.stream().filter(match -> !match.members().isEmpty()).toList();
    }

    /** A kept quote, and the same quote in the reading. */
    record Match(QuoteEntity kept, QuoteEntity read) {
        /** Which members of the quote are different, by the names that clients see. */
        List<String> members() {
            List<String> members = new ArrayList<>();
            add(members, "kind", kept.kind, read.kind);
            add(members, "content", kept.content, read.content);
            add(members, "cue", kept.cue, read.cue);
            add(members, "source", kept.source, read.source);
            add(members, "nested", kept.nested, read.nested);
            add(members, "speaker", kept.answer, read.answer);
            add(members, "confidence", kept.confidence, read.confidence);
            add(members, "confidenceOf", partsOf(kept), partsOf(read));
            add(members, "reason", kept.reason, read.reason);
            add(members, "warnings", kept.warnings, read.warnings);
            return members;
        }

        /** Whether the reading names somebody else; a mere other role or confidence leaves the speaker who was found, or merged. */
        boolean isOtherSpeaker() {
            return !Optional.ofNullable(kept.answer.name()).equals(Optional.ofNullable(read.answer.name()))
                    || !kept.answer.type().equals(read.answer.type());
        }

        /** Gives a quote what the reading says of its words. */
        void putInto(QuoteEntity quote) {
            if (isOtherSpeaker()) {
                quote.speaker = read.speaker;
            }
            quote.kind = read.kind;
            quote.setContent(read.content);
            quote.cue = read.cue;
            quote.source = read.source;
            quote.nested = read.nested;
            quote.answer = read.answer;
            quote.confidence = read.confidence;
            quote.contentConfidence = read.contentConfidence;
            quote.linkConfidence = read.linkConfidence;
            quote.sourceConfidence = read.sourceConfidence;
            quote.reason = read.reason;
            quote.warnings = read.warnings;
        }

        private static void add(List<String> members, String name, Object before, Object after) {
            if (!before.equals(after)) {
                members.add(name);
            }
        }

        private static List<Double> partsOf(QuoteEntity quote) {
            return List.of(quote.contentConfidence, quote.linkConfidence, quote.sourceConfidence);
        }
    }

    /**
     * A quote that stays, whatever the reading says.
     *
     * @param read what the reading has in its place, if anything
     */
    record Decided(QuoteEntity kept, Optional<QuoteEntity> read) {
        /** Whether the reading finds the same words, by the same speaker, or, where the quote was rejected, nothing. */
        boolean isAgreed() {
            return kept.status == ReviewStatus.REJECTED
                    ? read.isEmpty()
                    : read.filter(found -> found.content.equals(kept.content)
                                    && Optional.ofNullable(found.answer.name())
                                            .equals(Optional.ofNullable(kept.answer.name())))
                            .isPresent();
        }
    }
}
