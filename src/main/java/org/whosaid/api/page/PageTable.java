package org.whosaid.api.page;

import java.util.List;

/**
 * A page as a table.
 *
 * @param rows as many cells each as there are columns
 */
public record PageTable(List<String> columns, List<List<String>> rows) {
    public static <T> PageTable of(List<TableColumn<T>> columns, List<T> items) {
        return new PageTable(
                columns.stream().map(TableColumn::name).toList(),
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> column.cell(item))
                                .toList())
                        .toList());
    }
}
