package org.whosaid.ingest.correction;

import java.util.List;
import java.util.Optional;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;
import org.whosaid.engine.text.OffsetUnit;
import org.whosaid.ingest.ArticleFlaw;
import org.whosaid.ingest.GivenSpan;

/**
 * What a person says of a quote; what is empty stays as it is.
 *
 * @param unit what the offsets of the spans count
 * @param note an empty one takes the note before away
 * @param flaws what was wrong with it already as it was sent; such parts are empty here
 */
public record QuoteChange(
        OffsetUnit unit,
        Optional<List<GivenSpan>> content,
        Optional<List<GivenSpan>> cue,
        Optional<List<GivenSpan>> source,
        Optional<SpeakerPick> speaker,
        Optional<QuoteKind> kind,
        Optional<AssertionKind> assertion,
        Optional<ReviewStatus> status,
        Optional<String> note,
        List<ArticleFlaw> flaws) {
    public QuoteChange {
        flaws = List.copyOf(flaws);
    }

    boolean setsSpans() {
        return content.isPresent() || cue.isPresent() || source.isPresent();
    }

    /** What the quote's status becomes, if anything: whoever changes the quote itself has corrected it. */
    Optional<ReviewStatus> statusAfter() {
        boolean corrects = setsSpans() || speaker.isPresent() || kind.isPresent() || assertion.isPresent();
        return status.or(() -> corrects ? Optional.of(ReviewStatus.CORRECTED) : Optional.empty());
    }
}
