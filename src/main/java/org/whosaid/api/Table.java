package org.whosaid.api;

import java.util.List;

/**
 * A page as a table.
 *
 * @param rows as many cells each as there are columns
 */
record Table(List<String> columns, List<List<String>> rows) {
    static <T> Table of(List<Column<T>> columns, List<T> items) {
        return new Table(
                columns.stream().map(Column::name).toList(),
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> column.cell(item))
                                .toList())
                        .toList());
    }
}
