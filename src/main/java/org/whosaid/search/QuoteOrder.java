package org.whosaid.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.whosaid.store.QuoteEntity;

/** The orders in which quotes are listed; each ends in something unique, so that no page misses or repeats a row. */
enum QuoteOrder {
    /** As they stand in their document. */
    TEXT("q.ordinal > :key", "q.ordinal") {
        @Override
        String keyOf(QuoteEntity quote) {
            return Integer.toString(quote.ordinal);
        }

        @Override
        Object parse(String key) {
            return Integer.valueOf(key);
        }
    },
    /** Ids grow with time. */
    NEWEST("q.id < :id", "q.id desc") {
        @Override
        String keyOf(QuoteEntity quote) {
            return "";
        }

        @Override
        Object parse(String key) {
            return key;
        }
    },
    /** As they were changed, oldest first: whoever copies the store goes on from the last one seen. */
    UPDATED("(q.updatedAt, q.id) > (:key, :id)", "q.updatedAt, q.id") {
        @Override
        String keyOf(QuoteEntity quote) {
            return quote.updatedAt.toString();
        }

        @Override
        Object parse(String key) {
            return timeOf(key);
        }
    };

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final String after;
    private final String by;

    QuoteOrder(String after, String by) {
        this.after = after;
        this.by = by;
    }

    abstract String keyOf(QuoteEntity quote);

    abstract Object parse(String key);

    /** @throws DateTimeException if PostgreSQL has no such time */
    static Instant timeOf(String key) {
        Instant time = Instant.parse(key);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new DateTimeException("PostgreSQL knows no " + time);
        }
        return time;
    }

    /** The HQL after "order by". */
    String by() {
        return by;
    }

    /** The HQL condition of the rows after a cursor, and its parameters. */
    String after(Cursor cursor, Map<String, Object> parameters) {
        try {
            if (after.contains(":key")) {
                parameters.put("key", parse(cursor.key()));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new ForeignCursor();
        }
        if (after.contains(":id")) {
            parameters.put("id", cursor.id());
        }
        return after;
    }
}
