package org.whosaid.search.page;

import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param limit most items, from 1 to {@link #LARGEST}
 * @param after where the page before ended; empty for the first
 */
public record PageRequest(int limit, Optional<Cursor> after) {
    public static final int LARGEST = 200;
    public static final int USUAL = 50;

    public PageRequest {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("a page of " + limit);
        }
    }

    /** Where to go on in the list with these criteria. */
    public Optional<Cursor> afterIn(Object criteria) {
        after.filter(cursor -> !cursor.isOf(criteria)).ifPresent(cursor -> {
            throw new ForeignCursor();
        });
        return after;
    }
}
