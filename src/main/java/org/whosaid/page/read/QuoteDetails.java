package org.whosaid.page.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.search.quote.QuoteSearch;

/** Reads quotes for the panel beside the text. Thread-safe. */
@ApplicationScoped
public class QuoteDetails {
    private final QuoteSearch quotes;

    QuoteDetails(QuoteSearch quotes) {
        this.quotes = quotes;
    }

    Optional<QuoteDetail> of(UUID id) {
        return quotes.find(id).map(QuoteDetail::of);
    }
}
