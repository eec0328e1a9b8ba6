package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.QuoteEntity;
import org.whosaid.store.QuoteRepository;

/** Finds quotes, each with its document and speaker at hand. Thread-safe. */
@ApplicationScoped
public class QuoteSearch {
    private final QuoteRepository quotes;

    QuoteSearch(QuoteRepository quotes) {
        this.quotes = quotes;
    }

    @Transactional
    public Optional<QuoteEntity> find(UUID id) {
        return quotes.findWhole(id);
    }

    /** @throws ForeignCursor if the page's cursor belongs to other criteria */
    @Transactional
    public Page<QuoteEntity> find(QuoteCriteria criteria, PageRequest page) {
        QuoteOrder order = criteria.order();
        QuoteConditions conditions = QuoteConditions.of(criteria, page.afterIn(criteria));
        List<QuoteEntity> found = quotes.find(
                        "from QuoteEntity q join fetch q.document d left join fetch q.speaker" + conditions.where()
                                + " order by " + order.by(),
                        conditions.parameters())
                .page(0, page.limit() + 1)
                .list();
        return Page.of(found, page.limit(), last -> Cursor.after(criteria, order.keyOf(last), last.id));
    }
}
