/** Many articles, one a line: read in parallel, kept in batches, answered in order, with bounded memory. */
@NullMarked
package org.whosaid.ingest.imports;

import org.jspecify.annotations.NullMarked;
