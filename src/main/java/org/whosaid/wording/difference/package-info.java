/** In what two aligned wordings differ, and how much that changes. */
@NullMarked
package org.whosaid.wording.difference;

import org.jspecify.annotations.NullMarked;
