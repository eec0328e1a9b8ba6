package org.whosaid.api.page;

import java.util.List;

/** A page that can be given as lines of JSON and as CSV, too. */
public interface TabularPage extends PagedAnswer {
    /** What stands on the page, as it stands in its JSON. */
    List<?> items();

    PageTable table();
}
