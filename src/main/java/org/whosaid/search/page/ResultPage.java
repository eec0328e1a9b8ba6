package org.whosaid.search.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next where the list goes on; empty on its last page
 */
public record ResultPage<T>(List<T> items, Optional<Cursor> next) {
    public ResultPage {
        items = List.copyOf(items);
    }

    /** The page of what was found with one row more than asked for, which tells whether the list goes on. */
    public static <T> ResultPage<T> of(List<T> found, int limit, Function<T, Cursor> cursorAfter) {
        if (found.size() <= limit) {
            return new ResultPage<>(found, Optional.empty());
        }
        List<T> items = found.subList(0, limit);
        return new ResultPage<>(items, Optional.of(cursorAfter.apply(items.get(limit - 1))));
    }

    /** The same page of something else. */
    public <R> ResultPage<R> map(Function<T, R> mapping) {
        return new ResultPage<>(items.stream().map(mapping).toList(), next);
    }
}
