package org.whosaid.search.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.search.name.SpeakerNames;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.quote.QuoteHits.Hit;
import org.whosaid.search.text.MatchMarker;
import org.whosaid.search.text.TextQueries;
import org.whosaid.search.text.TextQuery;
import org.whosaid.store.QuoteStore;

/** Finds quotes, each with its document and speaker at hand. Thread-safe. */
@ApplicationScoped
public class QuoteSearch {
    private final QuoteStore quotes;
    private final SpeakerNames speakers;
    private final TextQueries textQueries;
    private final OrderedHits ordered;
    private final RankedHits ranked;
    private final MatchMarker marker;

    QuoteSearch(
            QuoteStore quotes,
            SpeakerNames speakers,
            TextQueries textQueries,
            OrderedHits ordered,
            RankedHits ranked,
            MatchMarker marker) {
        this.quotes = quotes;
        this.speakers = speakers;
        this.textQueries = textQueries;
        this.ordered = ordered;
        this.ranked = ranked;
        this.marker = marker;
    }

    @Transactional
    public Optional<StoredQuote> find(UUID id) {
        return quotes.find(id);
    }

    /** @throws ForeignCursor if the page's cursor belongs to other criteria */
    @Transactional
    public ResultPage<StoredQuote> find(QuoteCriteria criteria, PageRequest page) {
        return search(criteria, page).page().map(FoundQuote::quote);
    }

    /**
     * The same with highlights.
     *
     * @throws ForeignCursor if the page's cursor belongs to other criteria
     */
    @Transactional
    public FoundQuotes search(QuoteCriteria criteria, PageRequest page) {
        Optional<Cursor> after = page.afterIn(criteria);
        Optional<TextQuery> text = criteria.words().map(textQueries::read);
        QuoteHits hits = hits(criteria, text, after, page.limit() + 1);
        ResultPage<Hit> part =
                ResultPage.of(hits.list(), page.limit(), last -> Cursor.after(criteria, last.key(), last.id()));
        return new FoundQuotes(new ResultPage<>(whole(part.items(), text), part.next()), hits.since());
    }

    private QuoteHits hits(QuoteCriteria criteria, Optional<TextQuery> text, Optional<Cursor> after, int wanted) {
        Optional<List<UUID>> speaker = criteria.speaker().map(this::ids);
        if (speaker.filter(List::isEmpty).isPresent()
                || text.filter(TextQuery::isEmpty).isPresent()) {
            return QuoteHits.of(List.of());
        }
        QuoteFilter filter = QuoteFilter.of(criteria, text, speaker);
        if (criteria.byRelevance()) {
            return ranked.find(filter, text.orElseThrow(), after, wanted);
        }
        QuoteOrder order = criteria.order();
        return QuoteHits.of(ordered.find(filter.after(after, order), order, wanted));
    }

    private List<UUID> ids(SpeakerChoice choice) {
        return choice instanceof SpeakerChoice.ByName byName
                ? speakers.named(byName.name())
                : speakers.existing(((SpeakerChoice.ById) choice).id()).stream().toList();
    }

    private List<FoundQuote> whole(List<Hit> hits, Optional<TextQuery> text) {
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        // What was deleted since the hits were found is left out.
        List<StoredQuote> found = quotes.withIds(ids);
        Map<UUID, List<Passage>> highlights =
                text.map(query -> marker.of(query, found)).orElse(Map.of());
        return found.stream()
                .map(quote -> new FoundQuote(quote, highlights.getOrDefault(quote.id(), List.of())))
                .toList();
    }
}
