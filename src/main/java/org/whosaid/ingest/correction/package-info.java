/** Corrections of kept quotes, checked against the text they are about. */
@NullMarked
package org.whosaid.ingest.correction;

import org.jspecify.annotations.NullMarked;
