/** Finds who said what in news text, and keeps it. */
@NullMarked
package org.whosaid;

import org.jspecify.annotations.NullMarked;
