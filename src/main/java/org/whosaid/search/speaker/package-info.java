/** Speakers by name, role and what else a desk filters by. */
@NullMarked
package org.whosaid.search.speaker;

import org.jspecify.annotations.NullMarked;
