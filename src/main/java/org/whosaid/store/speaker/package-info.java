/** Whom a document’s speaker is in the store: linked with one who is known, or kept as a new one. */
@NullMarked
package org.whosaid.store.speaker;

import org.jspecify.annotations.NullMarked;
