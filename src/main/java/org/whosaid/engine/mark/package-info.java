/** Quotation marks: which open, which close, what they are for. */
@NullMarked
package org.whosaid.engine.mark;

import org.jspecify.annotations.NullMarked;
