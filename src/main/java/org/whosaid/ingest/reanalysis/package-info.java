/** Kept documents analysed again by the engine that is loaded now, without losing what people decided. */
@NullMarked
package org.whosaid.ingest.reanalysis;

import org.jspecify.annotations.NullMarked;
