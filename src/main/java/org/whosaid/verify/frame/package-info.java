/** The sentence around a quotation, and whether it says that the words were said. */
@NullMarked
package org.whosaid.verify.frame;

import org.jspecify.annotations.NullMarked;
