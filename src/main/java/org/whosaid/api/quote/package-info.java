/** Quotes: found, listed, shown with their speaker and their warnings. */
@NullMarked
package org.whosaid.api.quote;

import org.jspecify.annotations.NullMarked;
