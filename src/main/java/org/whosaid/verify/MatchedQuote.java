package org.whosaid.verify;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.verify.context.QuoteContext;
import org.whosaid.verify.context.QuoteContexts;
import org.whosaid.wording.difference.WordingComparison;

/**
 * A quote that says something to a question.
 *
 * @param comparison of the question's words with the quote's
 * @param matched where in the document the words stand
 * @param context the sentences around them; empty as long as nobody is to be shown them
 */
public record MatchedQuote(
        StoredQuote quote,
        SpeakerMatch speaker,
        WordingComparison comparison,
        List<Passage> matched,
        Optional<QuoteContext> context) {
    /** Best first, what was said before what was denied; of those that are as good, the earliest published. */
    static final Comparator<MatchedQuote> ORDER = Comparator.comparingInt(MatchedQuote::rank)
            .thenComparing(one -> !one.quote().analysed().assertion().isAsserted())
            .thenComparing(MatchedQuote::score, Comparator.reverseOrder())
            .thenComparing(MatchedQuote::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(evidence -> evidence.quote().id());

    public MatchedQuote {
        matched = List.copyOf(matched);
    }

    MatchedQuote(StoredQuote quote, SpeakerMatch speaker, WordingComparison comparison, List<Passage> matched) {
        this(quote, speaker, comparison, matched, Optional.empty());
    }

    MatchedQuote with(QuoteContext found) {
        return new MatchedQuote(quote, speaker, comparison, matched, Optional.of(found));
    }

    QuoteContexts.Place place() {
        return new QuoteContexts.Place(quote.document(), matched.isEmpty() ? quote.content() : matched);
    }

    public double score() {
        return comparison.score();
    }

    @Nullable
    Instant publishedAt() {
        return quote.document().metadata().publishedAt();
    }

    /**
     * What the speaker said as it was asked comes before what somebody else did, and that before what was changed; but the speaker's own
     * changed words come before what somebody else is only reported to have said.
     */
    private int rank() {
        return switch (comparison.fit()) {
            case VERBATIM -> ofSpeaker(0, 1, 6);
            case PARTIAL -> ofSpeaker(2, 3, 7);
            case REPORTED_ONLY -> ofSpeaker(4, 5, 9);
            case ALTERED -> ofSpeaker(8, 10, 11);
        };
    }

    private int ofSpeaker(int same, int uncertain, int other) {
        return switch (speaker) {
            case OTHER -> other;
            case UNCERTAIN -> uncertain;
            default -> same;
        };
    }
}
