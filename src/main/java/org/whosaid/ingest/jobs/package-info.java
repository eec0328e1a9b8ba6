/** Work that outlives its request: kept in PostgreSQL, done by whichever replica is free, begun again after a crash. */
@NullMarked
package org.whosaid.ingest.jobs;

import org.jspecify.annotations.NullMarked;
