/** A web page to the text of its article and what is known about it. */
@NullMarked
package org.whosaid.ingest.page;

import org.jspecify.annotations.NullMarked;
