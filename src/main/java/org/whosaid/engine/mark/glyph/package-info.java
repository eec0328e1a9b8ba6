/** Quotation marks as they are written: which characters they are and what stands beside them. */
@NullMarked
package org.whosaid.engine.mark.glyph;

import org.jspecify.annotations.NullMarked;
