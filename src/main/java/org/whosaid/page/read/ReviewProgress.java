package org.whosaid.page.read;

import java.util.List;
import org.whosaid.document.ReviewStatus;
import org.whosaid.document.StoredQuote;

/** How many of an article's quotes a person has looked at. */
public record ReviewProgress(long reviewed, int all) {
    public static ReviewProgress of(List<StoredQuote> quotes) {
        return new ReviewProgress(
                quotes.stream()
                        .filter(quote -> quote.status() != ReviewStatus.UNREVIEWED)
                        .count(),
                quotes.size());
    }
}
