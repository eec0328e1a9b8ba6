package org.whosaid.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredQuote;
import org.whosaid.document.TextWarning;
import org.whosaid.wording.alignment.Difference;
import org.whosaid.wording.alignment.DifferenceKind;

/** What a reader should be told before the evidence is believed. */
final class EvidenceReservations {
    /** Below this, more of such quotes are wrong than right. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private EvidenceReservations() {}

    /** Why a reader should look again. */
    static List<String> of(MatchedQuote best, List<Difference> differences, @Nullable AskedSpeaker speaker) {
        List<String> reservations = new ArrayList<>();
        if (best.speaker() == SpeakerMatch.UNCERTAIN) {
            reservations.add("the article leaves it uncertain whether the speaker is "
                    + (speaker == null ? "" : speaker.written()));
        }
        if (has(differences, DifferenceKind.NESTED_QUOTATION)) {
            reservations.add("there the speaker quotes somebody else");
        }
        differences.stream()
                .filter(difference -> difference.kind() == DifferenceKind.DENIED)
                .findFirst()
                .ifPresent(denied -> reservations.add(
                        "the article's word for it is “" + denied.found() + "”: the speaker does not say so"));
        if (isDoubtful(best.quote())) {
            reservations.add("the quote was found with low confidence, and nobody has confirmed it");
        }
        Set<String> codes = best.quote().analysed().warnings().stream()
                .map(TextWarning::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!codes.isEmpty()) {
            reservations.add("the article's quotation marks are irregular (" + String.join(", ", codes)
                    + "), so that not all words in them need be verbatim");
        }
        return reservations;
    }

    private static boolean isDoubtful(StoredQuote quote) {
        return quote.analysed().confidence().overall() < LEAST_CONFIDENCE && quote.status() == ReviewStatus.UNREVIEWED;
    }

    private static boolean has(List<Difference> differences, DifferenceKind kind) {
        return differences.stream().anyMatch(difference -> difference.kind() == kind);
    }
}
