package org.whosaid.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.document.history.Correction;
import org.whosaid.document.history.StoredReanalysis;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;
import org.whosaid.search.page.PageRequest;
import org.whosaid.search.page.ResultPage;
import org.whosaid.search.quote.QuoteOrder;
import org.whosaid.store.QuoteHistory;

/** Finds what was changed, by whom and when. Thread-safe. */
@ApplicationScoped
public class CorrectionSearch {
    private static final String DECIDED = """
            select distinct q.document_id from quotes q
            where q.status <> 'unreviewed' and q.document_id > :after
                and exists (select from corrections c
                    where c.document_id = q.document_id and c.action <> 'reanalysed' and c.at > :since)
            order by q.document_id limit :limit""";

    private final EntityManager entityManager;
    private final QuoteHistory history;

    CorrectionSearch(EntityManager entityManager, QuoteHistory history) {
        this.entityManager = entityManager;
        this.history = history;
    }

    /** The same id, if there is or was a quote of it. */
    @Transactional
    public Optional<UUID> existing(UUID quote) {
        return entityManager
                .createQuery(
                        "select q.id from QuoteEntity q where q.id = :id union select c.quoteId from CorrectionEntity c where c.quoteId = :id",
                        UUID.class)
                .setParameter("id", quote)
                .getResultStream()
                .findFirst();
    }

    /** @throws ForeignCursor if the page's cursor belongs to other criteria */
    @Transactional
    public ResultPage<Correction> find(CorrectionCriteria criteria, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        criteria.quote().ifPresent(quote -> add(conditions, "c.quoteId = :quote", values, "quote", quote));
        criteria.document()
                .ifPresent(document -> add(conditions, "c.documentId = :document", values, "document", document));
        criteria.actor().ifPresent(actor -> add(conditions, "c.actor = :actor", values, "actor", actor));
        if (!criteria.actions().isEmpty()) {
            add(conditions, "c.action in :actions", values, "actions", criteria.actions());
        }
        criteria.updatedAfter().ifPresent(since -> add(conditions, "c.at > :since", values, "since", since));
        boolean oldestFirst =
                criteria.quote().isPresent() || criteria.updatedAfter().isPresent();
        page.afterIn(criteria).ifPresent(cursor -> addPlace(conditions, values, cursor, oldestFirst));
        TypedQuery<UUID> query = entityManager.createQuery(
                "select c.id from CorrectionEntity c"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + (oldestFirst ? " order by c.at, c.id" : " order by c.at desc, c.id desc"),
                UUID.class);
        values.forEach(query::setParameter);
        List<Correction> found =
                history.corrections(query.setMaxResults(page.limit() + 1).getResultList());
        return ResultPage.of(
                found, page.limit(), last -> Cursor.after(criteria, last.at().toString(), last.id()));
    }

    /** The analyses of a document after its first, latest first. */
    @Transactional
    public ResultPage<StoredReanalysis> reanalyses(UUID document, PageRequest page) {
        Object criteria = List.of("reanalyses", document);
        Optional<Cursor> after = page.afterIn(criteria);
        TypedQuery<UUID> query = entityManager.createQuery(
                "select r.id from ReanalysisEntity r where r.documentId = :document "
                        + (after.isPresent() ? "and r.id < :id " : "") + "order by r.id desc",
                UUID.class);
        query.setParameter("document", document);
        after.ifPresent(cursor -> query.setParameter("id", cursor.id()));
        List<StoredReanalysis> found =
                history.reanalyses(query.setMaxResults(page.limit() + 1).getResultList());
        return ResultPage.of(found, page.limit(), last -> Cursor.after(criteria, last.id()));
    }

    /**
     * Documents with a quote on which a person has decided, in the order of their ids.
     *
     * @param since only those on which somebody decided later
     * @param after behind this id
     */
    @Transactional
    public List<UUID> decidedDocuments(Optional<Instant> since, UUID after, int limit) {
        return entityManager
                .createNativeQuery(DECIDED)
                .setParameter("after", after)
                .setParameter("since", since.orElse(Instant.EPOCH))
                .setParameter("limit", limit)
                .getResultList();
    }

    private static void add(
            List<String> conditions, String condition, Map<String, Object> values, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static void addPlace(
            List<String> conditions, Map<String, Object> values, Cursor cursor, boolean oldestFirst) {
        conditions.add(oldestFirst ? "(c.at, c.id) > (:at, :id)" : "(c.at, c.id) < (:at, :id)");
        values.put("at", timeOf(cursor));
        values.put("id", cursor.id());
    }

    private static Instant timeOf(Cursor cursor) {
        try {
            return QuoteOrder.timeOf(cursor.key());
        } catch (DateTimeException e) {
            throw new ForeignCursor();
        }
    }
}
