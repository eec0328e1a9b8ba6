package org.whosaid.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.document.Passage;
import org.whosaid.document.StoredQuote;
import org.whosaid.search.quote.QuoteFacetFilter;
import org.whosaid.store.QuoteStore;
import org.whosaid.store.name.CanonicalWords;
import org.whosaid.store.sql.SqlRows;

/**
 * Fetches the quotes that are worth a comparison. Thread-safe; needs a transaction. What a person has rejected is no quote.
 *
 * <p>The text index that the search has anyway answers both questions; trigrams over whole sentences took seconds on a million quotes,
 * and hashes of word sequences would be one more index to write. A document without a time of publication counts by when it was kept.
 */
@ApplicationScoped
class QuoteCandidates {
    /** More pieces between ellipses than these do not make the search any narrower. */
    private static final int MOST_PIECES = 8;
    /** Of more hits than these the rest is not read: what is that common tells nothing. */
    private static final int MOST_HITS = 500;

    private static final String HITS = """
            with hit as materialized (
                select q.id, q.speaker_id, q.said_at, q.search from quotes q
                where (%s) and q.status <> 'rejected' %s limit %d)
            select id from hit
            order by coalesce(speaker_id = any (cast(:speakers as uuid[])), false) desc, %s limit :limit""";
    private static final String LEXEMES = """
            select t.lexeme as stem, coalesce(common.frequency, 0) as frequency,
                (select cast(reltuples as float8) from pg_class where oid = cast('quotes' as regclass)) as quotes
            from unnest(to_tsvector('whosaid', :words)) t
            left join (select unnest(cast(cast(most_common_elems as text) as text[])) as lexeme,
                    cast(unnest(most_common_elem_freqs) as float8) as frequency
                from pg_stats
                where schemaname = current_schema() and tablename = 'quotes' and attname = 'search') common
                on common.lexeme = t.lexeme""";
    /** In code points, on either side; a reporter's clause is shorter. */
    private static final int MOST_AROUND = 200;

    private static final String AROUND = """
            select substring(d.text from greatest(:start - :most, 0) + 1 for least(:most, :start))
                || ' ' || substring(d.text from :end + 1 for :most)
            from documents d where d.id = :document""";

    private static final String PHRASE = "phraseto_tsquery('whosaid', :piece%d)";

    private final EntityManager entityManager;
    private final QuoteStore store;
    private final PassageInterruptions interruptions;
    private final VerificationLimits limits;

    QuoteCandidates(
            EntityManager entityManager,
            QuoteStore store,
            PassageInterruptions interruptions,
            VerificationLimits limits) {
        this.entityManager = entityManager;
        this.store = store;
        this.interruptions = interruptions;
        this.limits = limits;
    }

    /** Quotes of exactly these words, and those with all the pieces in them; the asked speaker's first, then the earliest. */
    List<PrintedQuote> exact(String words, List<String> pieces, CandidateScope scope) {
        List<String> telling = pieces.stream().limit(MOST_PIECES).toList();
        String phrases =
                IntStream.range(0, telling.size()).mapToObj(PHRASE::formatted).collect(Collectors.joining(" && "));
        String theirs = scope.onlyTheirs() ? "q.speaker_id = any (cast(:speakers as uuid[])) and " : "";
        String condition = theirs + "(q.canonical = :canonical"
                + (telling.isEmpty() ? "" : " or q.search @@ (" + phrases + ")") + ")";
        Query query = hits(condition, "said_at, id", scope).setParameter("canonical", CanonicalWords.hash(words));
        for (int i = 0; i < telling.size(); i++) {
            query.setParameter("piece" + i, telling.get(i));
        }
        return quotes(query);
    }

    /** How to ask for quotes that share words with a question, narrow first; nothing where PostgreSQL indexes none of the words. */
    List<LexemeQuery> queries(String words) {
        List<Tuple> rows = lexemes(words);
        return rows.isEmpty()
                ? List.of()
                : LexemeQuery.narrowFirst(lexemes(rows), Math.max(0, rows.get(0).get("quotes", Double.class)));
    }

    /** How to ask for quotes that have all words of a question; nothing where PostgreSQL indexes less than two of them. */
    List<LexemeQuery> queryOfAll(String words) {
        return LexemeQuery.ofAll(lexemes(lexemes(words)));
    }

    /** Quotes that share words; the asked speaker's first, then those that share most. */
    List<PrintedQuote> sharing(LexemeQuery query, CandidateScope scope) {
        String condition = "q.search @@ cast(:some as tsquery)"
                + (scope.onlyTheirs() ? " and " + QuoteFacetFilter.ofSpeakers("speakers") : "");
        return quotes(hits(condition, "ts_rank(search, cast(:any as tsquery)) desc, id", scope)
                .setParameter("some", query.some())
                .setParameter("any", query.any()));
    }

    private List<Tuple> lexemes(String words) {
        return SqlRows.of(entityManager.createNativeQuery(LEXEMES, Tuple.class).setParameter("words", words))
                .toList();
    }

    private static List<Lexeme> lexemes(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Lexeme(row.get("stem", String.class), row.get("frequency", Double.class)))
                .toList();
    }

    private Query hits(String condition, String order, CandidateScope scope) {
        String window = scope.from().map(from -> " and q.said_at >= :from").orElse("")
                + scope.before().map(before -> " and q.said_at < :before").orElse("");
        Query query = entityManager
                .createNativeQuery(HITS.formatted(condition, window, MOST_HITS, order))
                .setParameter("speakers", SqlRows.array(scope.speakers()))
                .setParameter("limit", limits.candidates());
        scope.from().ifPresent(from -> query.setParameter("from", from));
        scope.before().ifPresent(before -> query.setParameter("before", before));
        return query;
    }

    private List<PrintedQuote> quotes(Query idsOnly) {
        List<UUID> ids = idsOnly.getResultList();
        List<StoredQuote> quotes = store.withIds(ids);
        Map<UUID, List<String>> between = interruptions.of(quotes);
        return quotes.stream()
                .map(quote -> new PrintedQuote(quote, between.getOrDefault(quote.id(), List.of())))
                .toList();
    }

    /** Whether somebody is named near the quote's first passage, by the last word of the name. */
    boolean isNamedNear(StoredQuote quote, String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        Passage content = quote.content().get(0);
        List<?> around = entityManager
                .createNativeQuery(AROUND)
                .setParameter("start", content.start())
                .setParameter("end", content.end())
                .setParameter("most", MOST_AROUND)
                .setParameter("document", quote.document().id())
                .getResultList();
        return !last.isEmpty()
                && around.stream().anyMatch(text -> text.toString().contains(last));
    }
}
