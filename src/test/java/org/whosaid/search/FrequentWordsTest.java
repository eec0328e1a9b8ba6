package org.whosaid.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.quote.FoundQuotes;
import org.whosaid.search.quote.QuoteCriteria;
import org.whosaid.search.quote.QuoteSearch;

/** Of a store in which words come oftener than anybody can read. */
@QuarkusTest
class FrequentWordsTest {
    private static final int QUOTES = 9_000;
    private static final String PUBLISHER = "Almanac " + System.currentTimeMillis();

    @Inject
    EntityManager entityManager;

    @Inject
    QuoteSearch search;

    /** One a minute. Every second is of a tide; the first thirty, the oldest, of a comet, too; one in a hundred of an eclipse. */
    @BeforeEach
    @Transactional
    void manyQuotes() {
        if (count() > 0) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into documents (id, text, text_sha256, text_length, origin, publisher, published_at, engine_version, model,
                            created_at, analysed_at)
                        select uuidv7(), '', md5(n || :publisher) || md5('-' || n || :publisher), 0, 'text', :publisher,
                            timestamptz '2020-01-01 00:00Z' + n * interval '1 minute', '1', '1', now(), now()
                        from generate_series(1, :quotes) n""")
                .setParameter("publisher", PUBLISHER)
                .setParameter("quotes", QUOTES)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into quotes (id, document_id, ordinal, kind, words, content, cue, source, nested, confidence,
                            content_confidence, link_confidence, source_confidence, reason, canonical, speaker, created_at, updated_at)
                        select uuidv7(), d.id, 0, 'direct', words,
                            jsonb_build_array(jsonb_build_object('start', 0, 'end', length(words), 'pairs', 0, 'text', words)),
                            '[]', '[]', '[]', 1, 1, 1, 1, 'cue-link', d.text_sha256, cast(:speaker as jsonb), now(), now()
                        from (select *, cast(extract(epoch from published_at - timestamptz '2020-01-01 00:00Z') / 60 as integer) as n
                            from documents where publisher = :publisher) d,
                            lateral (select concat_ws(' ', 'Day', n, case when n % 2 = 0 then 'a tide' end,
                                case when n <= 30 then 'a comet' end, case when n % 100 = 0 then 'an eclipse' end) as words) w""")
                .setParameter("publisher", PUBLISHER)
                .setParameter(
                        "speaker",
                        "{\"type\": \"unknown\", \"roles\": [], \"aliases\": [], \"candidates\": [], \"reason\": \"no-source\","
                                + " \"confidence\": 1}")
                .executeUpdate();
    }

    @AfterAll
    static void deleteAll() {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery("delete from documents where publisher = :publisher")
                        .setParameter("publisher", PUBLISHER)
                        .executeUpdate());
    }

    @Test
    void the_latest_come_first_however_frequent() {
        assertThat(days(page("tide", false, 3))).containsExactly(9000, 8998, 8996);
    }

    @Test
    void what_only_the_oldest_hold_is_found_behind_a_thousand_others() {
        assertThat(days(page("comet", false, 3))).containsExactly(30, 29, 28);
    }

    @Test
    void what_is_scattered_is_found_further_back() {
        assertThat(days(page("eclipse", false, 50)))
                .hasSize(50)
                .startsWith(9000, 8900)
                .endsWith(4200, 4100);
    }

    @Test
    void few_hits_are_all_ranked() {
        // When
        FoundQuotes found = page("comet", true, 200);

        // Then
        assertThat(found.rankedSince()).isEmpty();
        assertThat(days(found)).hasSize(30);
    }

    @Test
    void of_too_many_the_latest_are_ranked_and_the_same_on_every_page() {
        // When
        List<Integer> days = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        Optional<Instant> since;
        do {
            FoundQuotes found = search.search(criteria("tide", true), new PageRequest(200, next));
            days.addAll(days(found));
            next = found.page().next();
            since = found.rankedSince();
        } while (next.isPresent());

        // Then
        assertThat(since).contains(Instant.parse("2020-01-05T20:40:00Z"));
        assertThat(days).hasSize(1001).doesNotHaveDuplicates().allMatch(day -> day >= 7000);
    }

    private FoundQuotes page(String words, boolean byRelevance, int limit) {
        return search.search(criteria(words, byRelevance), new PageRequest(limit, Optional.empty()));
    }

    private static QuoteCriteria criteria(String words, boolean byRelevance) {
        return new QuoteCriteria(
                Optional.of(words),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.of(PUBLISHER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                byRelevance);
    }

    private static List<Integer> days(FoundQuotes found) {
        return found.page().items().stream()
                .map(hit -> Integer.valueOf(hit.quote().words().split(" ")[1]))
                .toList();
    }

    private long count() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from documents where publisher = :publisher")
                        .setParameter("publisher", PUBLISHER)
                        .getSingleResult())
                .longValue();
    }
}
