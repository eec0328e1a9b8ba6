package org.whosaid.search.page;

/** A cursor that another list gave, or the same list with other criteria: it points nowhere in this one. */
public final class ForeignCursor extends RuntimeException {
    /** What to tell of it. */
    public static final String DETAIL =
            "comes from a list with other filters; keep the filters, or begin without a cursor";

    public ForeignCursor() {
        super("the cursor belongs to another list");
    }
}
