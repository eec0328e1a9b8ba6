package org.whosaid.search.quote;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.whosaid.document.ReviewStatus;
import org.whosaid.engine.attribution.QuoteKind;
import org.whosaid.engine.attribution.assertion.AssertionKind;

/**
 * Which quotes are asked for; what is empty does not restrict.
 *
 * @param words in the quote, in the syntax of a web search: {@code peace "rule of law" negotiat* -war}
 * @param speaker one of the two ways to say whose
 * @param publisher of the document
 * @param from the document's earliest time of publication; a document without one counts by when it was kept
 * @param before the latest, exclusive
 * @param updatedAfter only what was changed later; makes the order that of the changes, oldest first
 * @param document only this document's quotes, in text order
 * @param byRelevance the best first, instead of the latest; needs words, and neither updatedAfter nor document
 */
public record QuoteCriteria(
        Optional<String> words,
        Optional<SpeakerChoice> speaker,
        Set<QuoteKind> kinds,
        Set<AssertionKind> assertions,
        Optional<String> publisher,
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<Double> minConfidence,
        Set<ReviewStatus> statuses,
        Optional<Instant> updatedAfter,
        Optional<UUID> document,
        boolean byRelevance) {
    public QuoteCriteria {
        if (byRelevance && (words.isEmpty() || updatedAfter.isPresent() || document.isPresent())) {
            throw new IllegalArgumentException("relevance orders what was found by words, and nothing else");
        }
        // In their natural order, so that the same criteria read the same: cursors are tied to them.
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        assertions = Collections.unmodifiableSet(new TreeSet<>(assertions));
        statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
    }

    /** Every quote, the latest first. */
    public static QuoteCriteria all() {
        return of(Set.of(), Optional.empty());
    }

    /** Every quote of a status, the latest first. */
    public static QuoteCriteria ofStatus(ReviewStatus status) {
        return of(Set.of(status), Optional.empty());
    }

    /** Every quote of a document, in text order. */
    public static QuoteCriteria ofDocument(UUID document) {
        return of(Set.of(), Optional.of(document));
    }

    private static QuoteCriteria of(Set<ReviewStatus> statuses, Optional<UUID> document) {
        return new QuoteCriteria(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                statuses,
                Optional.empty(),
                document,
                false);
    }

    /** The same, of one speaker only. */
    public QuoteCriteria by(UUID id) {
        return new QuoteCriteria(
                words,
                Optional.of(new SpeakerChoice.ById(id)),
                kinds,
                assertions,
                publisher,
                from,
                before,
                minConfidence,
                statuses,
                updatedAfter,
                document,
                byRelevance);
    }

    QuoteOrder order() {
        if (document.isPresent()) {
            return QuoteOrder.TEXT;
        }
        return updatedAfter.isPresent() ? QuoteOrder.UPDATED : QuoteOrder.TIME;
    }
}
