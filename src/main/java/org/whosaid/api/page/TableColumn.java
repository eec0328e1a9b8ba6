package org.whosaid.api.page;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param value of a row; null leaves the cell empty
 */
public record TableColumn<T>(String name, Function<T, @Nullable Object> value) {
    /** The cell of a row, as text. */
    String cell(T row) {
        Object found = value.apply(row);
        return found == null ? "" : found.toString();
    }
}
