package org.whosaid.verify;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.store.Passage;
import org.whosaid.store.QuoteEntity;
import org.whosaid.wording.Comparison;

/**
 * A quote that says something to a question.
 *
 * @param comparison of the question's words with the quote's
 * @param matched where in the document the words stand
 */
public record Evidence(QuoteEntity quote, SpeakerMatch speaker, Comparison comparison, List<Passage> matched) {
    /** Best first; of those that are as good, the earliest published. */
    static final Comparator<Evidence> ORDER = Comparator.comparingInt(Evidence::rank)
            .thenComparing(Evidence::score, Comparator.reverseOrder())
            .thenComparing(Evidence::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(evidence -> evidence.quote().id);

    public Evidence {
        matched = List.copyOf(matched);
    }

    public double score() {
        return comparison.score();
    }

    @Nullable
    Instant publishedAt() {
        return quote.document.publishedAt;
    }

    /** What the speaker said as it was asked comes before what somebody else did, and that before what was changed. */
    private int rank() {
        boolean other = speaker == SpeakerMatch.OTHER;
        return switch (comparison.fit()) {
            case VERBATIM -> other ? 6 : uncertain(0);
            case PARTIAL -> other ? 7 : uncertain(2);
            case REPORTED_ONLY -> other ? 10 : uncertain(4);
            case ALTERED -> other ? 11 : uncertain(8);
        };
    }

    private int uncertain(int rank) {
        return speaker == SpeakerMatch.UNCERTAIN ? rank + 1 : rank;
    }
}
