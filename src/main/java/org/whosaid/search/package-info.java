/** The read side: pages of documents, quotes and speakers, in an order that stays the same while others write. */
@NullMarked
package org.whosaid.search;

import org.jspecify.annotations.NullMarked;
