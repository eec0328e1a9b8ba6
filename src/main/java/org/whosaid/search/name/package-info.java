/** A name as somebody searches for it, to the speakers who bear it. */
@NullMarked
package org.whosaid.search.name;

import org.jspecify.annotations.NullMarked;
