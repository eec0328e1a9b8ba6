/** Which words of a question stand where in a quote. */
@NullMarked
package org.whosaid.wording.alignment;

import org.jspecify.annotations.NullMarked;
