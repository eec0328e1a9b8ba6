/** Quotes by words, speaker, time and what else a desk filters by. */
@NullMarked
package org.whosaid.search.quote;

import org.jspecify.annotations.NullMarked;
