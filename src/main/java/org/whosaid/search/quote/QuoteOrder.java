package org.whosaid.search.quote;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.whosaid.search.page.Cursor;
import org.whosaid.search.page.ForeignCursor;

/** The orders in which quotes are listed; each ends in the id, so that no page misses or repeats a row. */
public enum QuoteOrder {
    /** As they stand in their document. */
    TEXT("q.ordinal", Integer.class, "integer", "") {
        @Override
        Object parse(String key) {
            return Integer.valueOf(key);
        }
    },
    /** When they were published, or else kept; the latest first. */
    TIME("q.said_at", Instant.class, "timestamptz", " desc") {
        @Override
        Object parse(String key) {
            return timeOf(key);
        }
    },
    /** As they were changed, oldest first: whoever copies the store goes on from the last one seen. */
    UPDATED("q.updated_at", Instant.class, "timestamptz", "") {
        @Override
        Object parse(String key) {
            return timeOf(key);
        }
    };

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final String column;
    private final Class<?> keyType;
    private final String type;
    private final String direction;

    QuoteOrder(String column, Class<?> keyType, String type, String direction) {
        this.column = column;
        this.keyType = keyType;
        this.type = type;
        this.direction = direction;
    }

    abstract Object parse(String key);

    /** The SQL expression that orders a quote {@code q}. */
    String column() {
        return column;
    }

    /** What the column's values are in Java; their toString is the key of a cursor. */
    Class<?> keyType() {
        return keyType;
    }

    /** The SQL after "order by". */
    String by() {
        return column + direction + ", q.id" + direction;
    }

    /** The SQL condition of the rows after a cursor; puts its parameters. */
    String after(Cursor cursor, Map<String, Object> parameters) {
        try {
            parameters.put("afterKey", parse(cursor.key()));
        } catch (DateTimeException | NumberFormatException e) {
            throw new ForeignCursor();
        }
        parameters.put("afterId", cursor.id());
        String sign = direction.isEmpty() ? ">" : "<";
        return "(%s, q.id) %s (cast(:afterKey as %s), :afterId)".formatted(column, sign, type);
    }

    /** @throws DateTimeException if it is none, or none that PostgreSQL knows */
    public static Instant timeOf(String key) {
        Instant time = Instant.parse(key);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new DateTimeException("PostgreSQL knows no " + time);
        }
        return time;
    }
}
