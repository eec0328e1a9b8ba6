package org.whosaid.api;

import java.util.List;

/** A page that can be given as lines of JSON and as CSV, too. */
interface Tabular extends Paged {
    /** What stands on the page, as it stands in its JSON. */
    List<?> items();

    Table table();
}
