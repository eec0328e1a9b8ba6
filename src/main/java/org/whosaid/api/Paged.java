package org.whosaid.api;

import org.jspecify.annotations.Nullable;

/** An answer that is a part of a list. */
public interface Paged {
    /** The token of the next page; null on the last one. */
    @Nullable
    String next();
}
