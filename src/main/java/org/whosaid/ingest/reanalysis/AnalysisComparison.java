package org.whosaid.ingest.reanalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.document.AnalysedQuote;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.SpeakerAnswer;
import org.whosaid.document.SpeakerReference;
import org.whosaid.document.StoredQuote;

/**
 * A new reading of a document beside the quotes that are kept of it.
 *
 * @param added quotes of the reading that nobody knew
 * @param removed kept quotes, not reviewed, that the reading does not have
 * @param open kept quotes, not reviewed, and what the reading has in their place; the same or different
 * @param decided kept quotes on which a person has decided
 */
record AnalysisComparison(
        List<AnalysedQuote> added, List<StoredQuote> removed, List<Match> open, List<Decided> decided) {
    AnalysisComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        open = List.copyOf(open);
        decided = List.copyOf(decided);
    }

    List<Match> changed() {
        return open.stream().filter(match -> !match.members().isEmpty()).toList();
    }

    /** A kept quote, and the same quote in the analysis. */
    record Match(StoredQuote kept, AnalysedQuote read) {
        /** Which members of the quote are different, by the names that clients see. */
        List<String> members() {
            AnalysedQuote before = kept.analysed();
            List<String> members = new ArrayList<>();
            add(members, "kind", before.kind(), read.kind());
            add(members, "content", before.content(), read.content());
            add(members, "cue", before.cue(), read.cue());
            add(members, "source", before.source(), read.source());
            add(members, "nested", before.nested(), read.nested());
            add(members, "assertion", before.assertion(), read.assertion());
            add(
                    members,
                    "via",
                    Optional.ofNullable(before.context().via()),
                    Optional.ofNullable(read.context().via()));
            add(
                    members,
                    "inside",
                    Optional.ofNullable(before.context().inside()),
                    Optional.ofNullable(read.context().inside()));
            add(members, "speaker", before.speaker(), read.speaker());
            add(
                    members,
                    "confidence",
                    before.confidence().overall(),
                    read.confidence().overall());
            add(members, "confidenceOf", partsOf(before), partsOf(read));
            add(members, "reason", before.reason(), read.reason());
            add(members, "warnings", before.warnings(), read.warnings());
            return members;
        }

        /** Whether the analysis names somebody else; a mere other role or confidence leaves the speaker who was found, or merged. */
        boolean isOtherSpeaker() {
            SpeakerAnswer before = kept.answer();
            SpeakerAnswer after = read.speaker();
            return !Optional.ofNullable(before.name()).equals(Optional.ofNullable(after.name()))
                    || !before.type().equals(after.type());
        }

        /**
         * The quote with what the analysis says of its words.
         *
         * @param speaker whom the analysis names, across all documents
         */
        StoredQuote changed(Optional<SpeakerReference> speaker) {
            return kept.with(read, isOtherSpeaker() ? speaker : kept.speaker(), kept.status(), kept.note());
        }

        private static void add(List<String> members, String name, Object before, Object after) {
            if (!before.equals(after)) {
                members.add(name);
            }
        }

        private static List<Double> partsOf(AnalysedQuote quote) {
            return List.of(
                    quote.confidence().content(),
                    quote.confidence().link(),
                    quote.confidence().source());
        }
    }

    /**
     * A quote that stays, whatever the analysis says.
     *
     * @param read what the analysis has in its place, if anything
     */
    record Decided(StoredQuote kept, Optional<AnalysedQuote> read) {
        /** Whether the analysis finds the same words, by the same speaker, or, where the quote was rejected, nothing. */
        boolean isAgreed() {
            return kept.status() == ReviewStatus.REJECTED
                    ? read.isEmpty()
                    : read.filter(found -> found.content().equals(kept.content())
                                    && Optional.ofNullable(found.speaker().name())
                                            .equals(Optional.ofNullable(
                                                    kept.answer().name())))
                            .isPresent();
        }
    }
}
