/** Pages of a list: cursors, limits, orders. */
@NullMarked
package org.whosaid.search.page;

import org.jspecify.annotations.NullMarked;
