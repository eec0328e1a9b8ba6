package org.whosaid.api.page;

import org.jspecify.annotations.Nullable;

/** An answer that is a part of a list. */
public interface PagedAnswer {
    /** The token of the next page; null on the last one. */
    @Nullable
    String next();
}
