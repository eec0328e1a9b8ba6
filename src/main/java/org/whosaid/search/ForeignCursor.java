package org.whosaid.search;

/** A cursor that another list gave, or the same list with other criteria: it points nowhere in this one. */
public final class ForeignCursor extends RuntimeException {
    ForeignCursor() {
        super("the cursor belongs to another list");
    }
}
